import type { Code, Message } from '../messages/catalogue';
import type { Kind } from '../schema/kinds';
import { nearDistances } from '../schema/parts/distances';
import { referencesOf } from './references';

/** What a curator should look at again; unlike a problem it does not prevent publishing. */
export type Warning = Message & { readonly field: string };

type WordingCode = Extract<Code, `wording-${string}`>;

/** Wording that the guide of the exhibit's research rules out, with what to write instead. */
const wordings: readonly (readonly [wording: RegExp, code: WordingCode])[] = [
  [/\b(?:the )?hordes?\b|хорд\p{L}*/iu, 'wording-hordes'],
  [/\b(?:excess(?:es)?|outrages?)\b|(?<!\p{L})(?:ексцес|испад)\p{L}*/iu, 'wording-excesses'],
  [
    /\b(?:our|serbian) (?:women|girls)\b|(?<!\p{L})(?:наш|српск)\p{L}* (?:жен|девој)\p{L}*/iu,
    'wording-our-women',
  ],
  [
    /\b(?:it is known that|undeniabl[ey]|beyond doubt)\b|(?<!\p{L})познато је да/iu,
    'wording-it-is-known',
  ],
  [/\b(?:scandal|affair)\b|(?<!\p{L})(?:скандал|афер)\p{L}*/iu, 'wording-scandal'],
  [
    /\b(?:the )?russian soul\b|\bslav(?:ic)? brothers?\b|(?<!\p{L})(?:руск\p{L}* душ|братск\p{L}* словен)\p{L}*/iu,
    'wording-figure-of-speech',
  ],
  [
    /\b(?:gang[- ]?rape[ds]?|mutilat\p{L}*|naked|corpses?|blood-?soaked|brutally)\b|(?<!\p{L})(?:силовалск|измасакр|унаказ|масовно силова)\p{L}*/iu,
    'wording-detail',
  ],
];

/** Fields whose wording is that of a printed source, and the notes that never leave the desk. */
const unread = new Set(['deskNote', 'author', 'publisher', 'url', 'id']);

/**
 * What a person should look at in a record, whether it has problems or not: wording that the guide of the research rules out,
 * and citations of a document or a study without a page.
 */
export function warningsOf(kind: Kind, record: unknown): readonly Warning[] {
  return [...textsIn(record, kind === 'sources' ? ['title'] : [])].flatMap(([path, text]) =>
    wordings.flatMap(([wording, code]): Warning[] => {
      const found = wording.exec(text)?.[0];
      return found === undefined
        ? []
        : [{ field: path.join('.'), code, values: { words: found.trim() } }];
    }),
  );
}

/** Citations without a page or a shelfmark, of sources in which a reader could not find the place. */
export function looseCitations(
  kind: Kind,
  record: unknown,
  distanceOf: (source: string) => string | undefined,
): readonly Warning[] {
  // A source on a list for later reading has no page yet.
  const cited = referencesOf(kind, record).filter(({ to, leans }) => to === 'sources' && leans);
  return cited.flatMap(({ field, id: source }): Warning[] => {
    const locator = field.replace(/source$/, 'locator');
    return hasValueAt(record, locator) || !nearDistances.includes(distanceOf(source) ?? '')
      ? []
      : [
          {
            field: locator,
            code: 'citation-without-page',
            values: { source },
          },
        ];
  });
}

/** A public source that says neither who published it, nor who holds it, nor where on the web it is. */
export function withoutAddress(source: unknown): readonly Warning[] {
  const found = ['publisher', 'holder', 'url'].some((field) => hasValueAt(source, field));
  return found ||
    !hasValueAt(source, 'checked') ||
    Reflect.get(Object(source), 'checked') === 'unchecked'
    ? []
    : [{ field: 'publisher', code: 'source-without-address' }];
}

function* textsIn(
  value: unknown,
  skipped: readonly string[],
  path: readonly string[] = [],
): Generator<readonly [path: readonly string[], text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      if (unread.has(name) || skipped.includes(name)) continue;
      yield* textsIn(part, skipped, [...path, name]);
    }
  }
}

function hasValueAt(record: unknown, path: string): boolean {
  let value = record;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, name);
  }
  return value !== undefined;
}
