/** One record of each kind. */
export const kinds = {
  events: 'event',
  exchanges: 'exchange',
  places: 'place',
  areas: 'area',
  actors: 'actor',
  sources: 'source',
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
