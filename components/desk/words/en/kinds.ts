import type { Kind } from '../../../../data/schema/kinds';

/** What the desk calls one record of each kind. */
export const kinds: Readonly<Record<Kind, string>> = {
  events: 'event',
  exchanges: 'exchange',
  places: 'place',
  areas: 'area',
  actors: 'actor',
  sources: 'source',
  'unread-sources': 'unread source',
  chapters: 'chapter',
  figures: 'figure',
  'figure-steps': 'step with figures',
  circulating: 'circulating claim',
  'front-lines': 'front line',
  axes: 'axis of advance',
  terms: 'term',
  contexts: 'context',
  exhibits: 'exhibit',
  pictures: 'picture',
};
