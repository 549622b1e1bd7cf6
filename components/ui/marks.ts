/**
 * The shape of a mark for each kind of event, as SVG path data in a box of 24. Shapes differ so
 * that colour is never needed to tell kinds apart; the map draws the same paths.
 */
const markPaths = {
  advance: 'M2 4 L8 12 L2 20 H7 L13 12 L7 4 Z M11 4 L17 12 L11 20 H16 L22 12 L16 4 Z',
  battle: 'M12 1 L15 8 L22 5 L18.5 12 L22 19 L15 16 L12 23 L9 16 L2 19 L5.5 12 L2 5 L9 8 Z',
  crossing: 'M2 6 H22 V10 H2 Z M2 14 H22 V18 H2 Z',
  liberation: 'M4 4 H20 V20 H4 Z',
  loss: 'M3 3 H21 V21 H3 Z M6 8 V18 H16 Z M8 6 H18 V16 Z',
  meeting: 'M1 12 A6 6 0 1 1 13 12 A6 6 0 1 1 1 12 Z M11 12 A6 6 0 1 1 23 12 A6 6 0 1 1 11 12 Z',
  politics: 'M12 2 L21 7 V17 L12 22 L3 17 V7 Z',
  complaint: 'M3 3 H21 V16 H12 L6 22 V16 H3 Z',
  reply: 'M3 3 H21 V22 H18 L12 16 H3 Z M6 6 V13 H18 V6 Z',
  report: 'M12 2 A10 10 0 1 0 12 22 A10 10 0 1 0 12 2 Z M12 7 A5 5 0 1 1 12 17 A5 5 0 1 1 12 7 Z',
  publication: 'M2 5 C6 3 9 4 12 6 C15 4 18 3 22 5 V20 C18 18 15 19 12 21 C9 19 6 18 2 20 Z',
  context: 'M12 3 L22 21 H2 Z',
} as const;

export type MarkName = keyof typeof markPaths;

export const markNames = Object.keys(markPaths) as readonly MarkName[]; // the keys of the constant above

/** The mark of an event: its kind's, but a town that is lost again does not look like one that is freed. */
export function markOf(event: {
  readonly kind: Exclude<MarkName, 'loss'>;
  readonly effect?: string | undefined;
}): MarkName {
  return event.kind === 'liberation' && event.effect === 'lost' ? 'loss' : event.kind;
}

/** The path of a mark. */
export function markPath(name: MarkName): string {
  return markPaths[name];
}
