import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { canonicalText } from '../edit/canonical-text';
import { minutesOf, secondsOf } from '../exhibit/tour';
import type { Problem } from '../messages/problem';
import { kinds, type Records } from '../schema/kinds';
import { lixOf, wordsIn } from '../testing/reading-ease';
import { publicPart, textsOf } from '../testing/texts-of';
import { toLatin } from '../text/script';
import { shortCode } from '../text/short-code';
import { spanOf } from '../time/edtf';
import { readFolder } from './read-folder';
import { inLines, readingOf } from './read-records';

/** The one test that reads the real records: curators' work may break nothing else. */
const folder = 'data/records';

const provenanceSchema = z.array(
  z.discriminatedUnion('state', [
    z.strictObject({
      ...row(),
      state: z.literal(['shown', 'unchecked', 'merged']),
      became: z.string(),
    }),
    z.strictObject({ ...row(), state: z.literal('left-out'), reason: z.string().min(1) }),
  ]),
);

/** What the research files held, by kind. */
const totals: Readonly<Record<string, number>> = {
  'advance event': 115,
  'advance place': 83,
  'advance source': 138,
  'advance axis': 16,
  'advance front': 14,
  'advance phase': 7,
  'advance casualty': 30,
  'complaints event': 44,
  'complaints source': 65,
  'complaints person': 30,
  'complaints place': 12,
  'complaints figure': 28,
  'second-reading event': 37,
  'second-reading source': 58,
  'second-reading claim': 24,
  'second-reading context': 11,
  'second-reading figure': 9,
  'second-reading actor': 11,
  'second-reading term': 6,
  'second-reading exchange': 3,
};

/** Words that the exhibit does not use in its own voice; a few of the wording guide's, as they would be found. */
const refused = [
  /\bthe Russians\b|\bUkrainians\b|\bhordes?\b|\bour women\b|\bSerbian women\b/i,
  /\bhaving relations\b|\bexcesses\b|\boutrages?\b|\bscandal|\bit is known that\b/i,
  /\bRussian soul\b|\bSlavic brothers\b/i,
  /(?<!\p{L})(?:Руси|Украјинци|хорд[аеу]|наше жене|српске жене|Српкиње)(?!\p{L})/iu,
  /(?<!\p{L})(?:ексцес|испад[аеиу]|скандал|руска душа|словенска браћа|(?<!не )зна се да)/iu,
];

let records: Records;
let problems: readonly Problem[];
let checks: ReadonlyMap<string, string>;
let provenance: z.infer<typeof provenanceSchema>;

beforeAll(async () => {
  const read = await readFolder(folder);
  ({ records } = read);
  ({ problems } = readingOf(read));
  checks = new Map(
    kinds.flatMap((kind) =>
      records[kind].map(({ id, checked }) => [`${kind}/${id}`, checked] as const),
    ),
  );
  provenance = provenanceSchema.parse(
    JSON.parse(await readFile(`${folder}/provenance.json`, 'utf8')),
  );
});

test('the files of the records are as the desk would write them', async () => {
  for (const kind of kinds) {
    for (const name of await readdir(`${folder}/${kind}`)) {
      if (!name.endsWith('.json')) continue;
      const text = await readFile(`${folder}/${kind}/${name}`, 'utf8');
      expect(canonicalText(kind, JSON.parse(text)), name).toBe(text);
    }
  }
});

test('no two records of a kind have one short code, so that an address names what it meant', () => {
  for (const kind of ['actors', 'places', 'sources'] as const) {
    const codes = records[kind].map(({ id }) => shortCode(id));
    expect(new Set(codes).size, kind).toBe(codes.length);
  }
});

test('the records have no problems', () => {
  expect(inLines(problems)).toBe('');
});

test('every id of the research files is accounted for once', () => {
  const rows = provenance.map(({ file, kind, id }) => `${file} ${kind} ${id}`);
  expect(rows.filter((name, index) => rows.indexOf(name) !== index)).toEqual([]);
  const counts = new Map<string, number>();
  for (const { file, kind } of provenance)
    counts.set(`${file} ${kind}`, (counts.get(`${file} ${kind}`) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual(totals);
});

test('what an id became is there, and is shown or unchecked as its row says', () => {
  const mismatches = provenance.flatMap((entry): string[] => {
    if (entry.state === 'left-out') return [];
    const checked = checks.get(entry.became);
    if (checked === undefined) return [`${entry.became} is missing`];
    const isUnchecked = checked === 'unchecked';
    return entry.state === 'merged' || (entry.state === 'unchecked') === isUnchecked
      ? []
      : [`${entry.became} is ${checked}, not ${entry.state}`];
  });
  expect(mismatches).toEqual([]);
});

test('a summary has at most 75 words', () => {
  const long = records.events.flatMap(({ id, summary }) =>
    [summary.en, summary.sr].map((text) => `${id}: ${wordsIn(text.join(' ')).length}`),
  );
  expect(long.filter((line) => Number(line.replace(/.*: /, '')) > 75)).toEqual([]);
});

test('the tour takes four minutes at reading pace, and no step is run through before it is read', () => {
  const steps = records.chapters.map(({ id, words, when, pace }) => ({
    id,
    words: words.en,
    span: spanOf(when),
    pace,
  }));
  const hasty = steps.filter((step) => {
    const { reading, running } = secondsOf(step);
    return running < 0.75 * reading;
  });
  expect(hasty.map(({ id }) => id)).toEqual([]);
  expect(Math.round(minutesOf(steps))).toBe(4);
});

// Serbian words are longer by their endings, so the same ease of reading has a higher number.
test.each([
  ['en', 45],
  ['sr', 55],
] as const)(
  'what the public reads is easy for a visitor of sixteen: %s, LIX at most %d',
  (language, most) => {
    const { events, chapters, contexts, exchanges, sources, 'figure-steps': steps } = records;
    const texts = [
      ...events.map(({ id, summary }) => ({ id, text: summary[language] })),
      ...chapters.map(({ id, words }) => ({ id, text: words[language] })),
      ...exchanges.map(({ id, words }) => ({ id, text: words[language] })),
      ...steps.map(({ id, words }) => ({ id, text: words[language] })),
      ...contexts.map(({ id, paragraphs }) => ({
        id,
        text: paragraphs.map(({ text }) => text[language]),
      })),
      ...records['unread-sources'].map(({ id, lies, question, mightChange }) => ({
        id,
        text: [lies, question, mightChange].map((line) => line[language]),
      })),
      ...sources.flatMap(({ id, assessment }) => {
        if (assessment === undefined) return [];
        const { nearness, goodFor, read, against } = assessment;
        const lines = [nearness, goodFor, read, ...(against === undefined ? [] : [against])];
        return [{ id, text: lines.map((line) => line[language]) }];
      }),
    ];
    const hard = texts
      .map(({ id, text }) => ({ id, lix: Math.round(lixOf(text.join(' '))) }))
      .filter(({ lix }) => lix > most);
    expect(hard).toEqual([]);
  },
);

test('no public text speaks in the words that the wording guide refuses', () => {
  const found = textsOf(publicPart(records)).flatMap(({ path, text }) =>
    refused.flatMap((words) => (words.test(text) ? [`${path}: ${words.exec(text)?.[0]}`] : [])),
  );
  expect(found).toEqual([]);
});

test('every claim that the seed text makes is accounted for', () => {
  const toldClaims = records.circulating.filter(({ part }) => part === 'told');
  expect(toldClaims.map(({ order }) => order)).toEqual(
    expect.arrayContaining(Array.from({ length: 28 }, (_, index) => index + 1)),
  );
});

test('no text is still to be written', () => {
  expect(textsOf(records).filter(({ text }) => /TODO|ТОДО/.test(text))).toEqual([]);
});

test('no Cyrillic letter is left in the Latin that is made from the Serbian', () => {
  const left = textsOf(records).filter(
    ({ path, text }) => /\.sr\b/.test(path) && /\p{Script=Cyrillic}/u.test(toLatin(text)),
  );
  expect(left).toEqual([]);
});

test('every example in the curators’ guide is a record of the sound fixture', async () => {
  const names = await readdir(`${folder}/guide`);
  const guide = await Promise.all(names.map((name) => readFile(`${folder}/guide/${name}`, 'utf8')));
  const fixture = (await readFolder('data/fixtures/whole')).records;
  const known = kinds.flatMap((kind): unknown[] => [...fixture[kind]]);
  const examples = [...guide.join('\n').matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) =>
    JSON.parse(text),
  );
  expect(examples).toHaveLength(kinds.length);
  for (const example of examples) expect(known).toContainEqual(example);
});

/** A text without its years and days, and without the 65 years after which someone remembered. */
function row() {
  return {
    file: z.enum(['advance', 'complaints', 'second-reading']),
    kind: z.string(),
    id: z.string().min(1),
  };
}

test('the area of reported crimes holds every crossing of Soviet troops in Serbia, and the first towns beyond the Danube', () => {
  const area = records.areas.find(({ id }) => id === 'northeastern-serbia');
  const outline = area?.outline ?? [];
  const places = new Map(records.places.map(({ id, at }) => [id, at]));
  const crossings = records.events.filter(
    ({ kind, forces }) => kind === 'crossing' && forces?.includes('soviet'),
  );
  const held = [
    ...crossings.map(({ place }) => place ?? ''),
    ...['kladovo', 'vajuga', 'radujevac', 'bela-crkva', 'veliko-gradiste'],
  ];
  expect(crossings.length).toBeGreaterThan(5);
  expect(held.filter((place) => !isInside(places.get(place) ?? [0, 0], outline))).toEqual([]);
});

/** Whether a ray from the point to the east leaves the ring an odd number of times. */
function isInside([x, y]: readonly [number, number], ring: readonly (readonly [number, number])[]) {
  const left = ring.slice(1).filter(([toX, toY], index) => {
    const [fromX, fromY] = ring[index] ?? [toX, toY];
    return fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX;
  });
  return left.length % 2 === 1;
}
