import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExhibitEvent } from '../../../data/schema/event';
import { seededPick } from '../../../data/testing/seeded-pick';
import { DAY, isoDay } from '../../../data/time/span';

const REAL = 'data/records';

/** Weeks that our own events crowd into: first day, and how many days they spread over. */
const bursts = [
  { from: Date.UTC(1944, 8, 6), days: 18 },
  { from: Date.UTC(1944, 8, 28), days: 12 },
  { from: Date.UTC(1944, 9, 8), days: 14 },
  { from: Date.UTC(1944, 9, 18), days: 16 },
] as const;

/** The rest of the autumn, and the years before and after it. */
const autumn = { from: Date.UTC(1944, 7, 1), days: 180 };
const years = { from: Date.UTC(1941, 3, 6), days: 27_500 };

/**
 * Writes a folder of `count` events that is shaped like our own records and says nothing: the real
 * places, actors, sources, lines, chapters and events (of a smaller exhibit those that others name), and invented events, each
 * after the pattern of a real one, with another date and with words that are put together by chance.
 * The same count and seed give the same files.
 */
export function writeSynthetic(folder: string, count: number, seed = 1944): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(REAL, folder, { recursive: true });
  const events = read<ExhibitEvent>('events');
  const keptIds = count < events.length ? namedEvents(events) : new Set(events.map(({ id }) => id));
  for (const { id } of events) if (!keptIds.has(id)) rmSync(join(folder, 'events', `${id}.json`));
  // Lines and axes need all the events that bear witness to them.
  if (keptIds.size < events.length) for (const kind of ['axes', 'front-lines']) empty(folder, kind);
  const pick = seededPick(seed);
  const patterns = events.filter(({ checked }) => checked !== 'unchecked');
  const words = wordsOf(patterns);
  const made: ExhibitEvent[] = [];
  const shown = patterns.filter(({ id }) => keptIds.has(id)).length;
  for (let index = shown; index < count; index += 1) {
    const event = synthetic(index, pick.of(patterns), words, pick);
    // One complaint of two is answered by the next reply that comes after it.
    const complaint = event.kind === 'reply' ? made.findLast(isOpen(event, made)) : undefined;
    made.push(complaint === undefined ? event : { ...event, answers: [complaint.id] });
  }
  for (const event of made) write(folder, 'events', event);
  for (const reply of made) writeExchange(folder, reply, words, pick);
}

/** A complaint without an answer yet, at most a fortnight before the reply. */
function isOpen(reply: ExhibitEvent, made: readonly ExhibitEvent[]) {
  const recent = made.slice(-400);
  const answered = new Set(recent.flatMap(({ answers }) => answers ?? []));
  return ({ kind, id, when }: ExhibitEvent) =>
    kind === 'complaint' && !answered.has(id) && when.slice(0, 10) < reply.when.slice(0, 10);
}

function synthetic(
  index: number,
  pattern: ExhibitEvent,
  words: Words,
  pick: ReturnType<typeof seededPick>,
): ExhibitEvent {
  const {
    deskNote: _deskNote,
    effect: _effect,
    answers: _answers,
    toRead: _toRead,
    ...like
  } = pattern;
  const { aboutDays: _aboutDays, ...kept } = like;
  const source = pick.of(pattern.sources).source;
  return {
    ...kept,
    // A town freed on a day by chance would contradict the real front lines.
    kind: kept.kind === 'liberation' ? 'battle' : kept.kind,
    // One source by chance, which may be a newspaper, is not enough for a high one.
    confidence: kept.confidence === 'high' ? 'medium' : kept.confidence,
    id: `synthetic-${index}`,
    checked: 'confirmed',
    title: {
      en: `Synthetic event ${index}: ${sentence(words.en, 4, pick)}`,
      sr: `Вештачки догађај ${index}: ${sentence(words.sr, 4, pick)}`,
    },
    summary: {
      en: [sentence(words.en, 40, pick), sentence(words.en, 30, pick)],
      sr: [sentence(words.sr, 40, pick), sentence(words.sr, 30, pick)],
    },
    ...dateOf(pick),
    sources: [{ source }],
    claims:
      pick.share() < 0.15
        ? [
            {
              matter: 'date',
              text: { en: sentence(words.en, 8, pick), sr: sentence(words.sr, 8, pick) },
              when: isoDay(dayOf(pick)),
              standing: pick.of(['stated', 'disputed'] as const),
              checked: 'confirmed',
              sources: [{ source }],
            },
          ]
        : [],
  };
}

/** A date like ours: mostly a day, sometimes days, a month or a year, and one in ten only about. */
function dateOf(pick: ReturnType<typeof seededPick>): Pick<ExhibitEvent, 'when' | 'aboutDays'> {
  const start = dayOf(pick);
  const day = isoDay(start);
  const kind = pick.share();
  if (kind < 0.62) return { when: day };
  if (kind < 0.8) return { when: `${day}/${isoDay(start + (1 + pick.below(12)) * DAY)}` };
  if (kind < 0.87) return { when: day.slice(0, 7) };
  if (kind < 0.9) return { when: day.slice(0, 4) };
  return { when: `${day}~`, aboutDays: 2 + pick.below(9) };
}

function dayOf(pick: ReturnType<typeof seededPick>): number {
  const where = pick.share();
  const stretch = where < 0.7 ? pick.of(bursts) : where < 0.88 ? autumn : years;
  return stretch.from + pick.below(stretch.days) * DAY;
}

function writeExchange(
  folder: string,
  reply: ExhibitEvent,
  words: Words,
  pick: ReturnType<typeof seededPick>,
): void {
  const [complaint] = reply.answers ?? [];
  if (complaint === undefined || pick.share() < 0.5) return;
  write(folder, 'exchanges', {
    id: `exchange-of-${reply.id}`,
    checked: 'confirmed',
    serbianReviewed: false,
    title: {
      en: `Synthetic exchange: ${sentence(words.en, 3, pick)}`,
      sr: `Вештачка размена: ${sentence(words.sr, 3, pick)}`,
    },
    words: { en: [sentence(words.en, 20, pick)], sr: [sentence(words.sr, 20, pick)] },
    steps: [{ event: complaint }, { event: reply.id }],
    sources: reply.sources,
  });
}

type Words = { readonly en: readonly string[]; readonly sr: readonly string[] };

/** The plain words of the real titles and summaries, each as often as it is used. */
function wordsOf(events: readonly ExhibitEvent[]): Words {
  const split = (language: 'en' | 'sr', word: RegExp) =>
    events.flatMap(({ title, summary }) =>
      [title[language], ...summary[language]]
        .join(' ')
        .split(' ')
        .filter((one) => word.test(one)),
    );
  return { en: split('en', /^[a-z]+$/i), sr: split('sr', /^[а-шђјљњћџ]+$/i) };
}

function sentence(
  words: readonly string[],
  count: number,
  pick: ReturnType<typeof seededPick>,
): string {
  return Array.from({ length: count }, () => pick.of(words).toLowerCase()).join(' ');
}

/** The events that other records name, and what those answer: without them the references would lead nowhere. */
function namedEvents(events: readonly ExhibitEvent[]): Set<string> {
  const others = ['chapters', 'exchanges', 'contexts', 'circulating', 'unread-sources'].flatMap(
    (kind) => JSON.stringify(read(kind)).match(/"[a-z0-9-]+"/g),
  );
  const texts = new Set(others.map((text) => text?.slice(1, -1)));
  const named = new Set(events.filter(({ id }) => texts.has(id)).map(({ id }) => id));
  for (const { id, answers = [] } of [...events].reverse())
    if (named.has(id)) for (const answered of answers) named.add(answered);
  return named;
}

function read<T = unknown>(kind: string): T[] {
  const folder = join(REAL, kind);
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T); // `npm run records` checks them
}

function empty(folder: string, kind: string): void {
  rmSync(join(folder, kind), { recursive: true });
  mkdirSync(join(folder, kind));
}

function write<T extends { readonly id: string }>(folder: string, kind: string, record: T): void {
  mkdirSync(join(folder, kind), { recursive: true });
  writeFileSync(join(folder, kind, `${record.id}.json`), JSON.stringify(record));
}
