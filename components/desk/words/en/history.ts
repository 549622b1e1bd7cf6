/** The history of a record. */
export const history = {
  title: 'History of {name}',
  published: 'published',
  draft: 'draft',
  restore: 'Write this state as a draft',
  restoreSure: 'Write it? It replaces a draft that is there now; the history keeps that one.',
  none: 'The record has no history yet.',
};
