import type { PlayLine } from './play-line';
import type { DatedEvent, DatedExhibit } from './types';

/** What views draw and lists name of an event. */
const outlineFields = [
  'id',
  'kind',
  'lane',
  'importance',
  'title',
  'when',
  'date',
  'aboutDays',
  'place',
  'area',
  'effect',
  'answers',
  'message',
  'span',
  'shown',
  'who',
  'cites',
  'standings',
  'rivals',
] as const;
// Marked as pure, since the browser needs none of these names.
const outlineNames: ReadonlySet<string> = /* @__PURE__ */ new Set(outlineFields);

/** An event as views draw it and lists name it: all but what only its card tells. */
export type EventOutline = Pick<DatedEvent, (typeof outlineFields)[number]>;

/** What only the card of an event tells; the browser fetches it when the card opens. */
export type EventText = Omit<DatedEvent, Exclude<keyof EventOutline, 'id'>>;

/** The exhibit as map, timeline and story get it. */
export type DrawnExhibit = Omit<DatedExhibit, 'events'> & {
  readonly events: readonly EventOutline[];
};

/** What the browser gets first: all but the texts and the reported crimes, of which it has the ids. */
export type MainExhibit = DrawnExhibit & {
  readonly reportIds: readonly string[];
  /** What play says, in the order of its moments. */
  readonly playLines: readonly PlayLine[];
  /** The files of the events' texts, in the order of the events. */
  readonly texts: readonly string[];
};

/** What the exhibit holds on the reported crimes: shipped apart, so that a visitor may leave it out. */
export type ReportedCrimes = Pick<DrawnExhibit, 'events' | 'areas'> &
  Pick<MainExhibit, 'texts' | 'playLines'>;

/** Neighbours in time are read together, and a file of 24 texts is still small. */
export const TEXTS_IN_FILE = 24;

/** The fields of an event that its outline has; one that is absent there stays absent. */
export function outlineOf(event: DatedEvent): EventOutline {
  const fields = outlineFields
    .map((name) => [name, event[name]])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as EventOutline; // each name is a field of the event, which fromEntries cannot see
}

/** The fields of an event that its outline lacks, and its id. */
export function textOf(event: DatedEvent): EventText {
  const rest = Object.entries(event).filter(([name]) => name === 'id' || !outlineNames.has(name));
  return Object.fromEntries(rest) as EventText; // all fields but those of the outline
}

/** The file that holds the text of an event; null where no such event is among these. */
export function fileOfText(
  { events, texts }: Pick<MainExhibit, 'events' | 'texts'>,
  id: string,
): string | null {
  const index = events.findIndex((event) => event.id === id);
  return texts[Math.floor(index / TEXTS_IN_FILE)] ?? null;
}
