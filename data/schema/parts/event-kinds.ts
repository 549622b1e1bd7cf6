/** What kind of thing happened; each kind has a mark of its own shape. */
export const eventKinds = [
  'advance',
  'battle',
  'crossing',
  'liberation',
  'meeting',
  'politics',
  'complaint',
  'reply',
  'report',
  'publication',
  'context',
] as const;

/** The rows of the timeline. */
export const lanes = ['advance', 'reports', 'complaints', 'politics', 'memory'] as const;

export type Lane = (typeof lanes)[number];

/** Whether an event is a reported crime, which is shown by choice alone and has no point on the map. */
export function isReport({ kind }: { readonly kind: string }): boolean {
  return kind === 'report';
}
