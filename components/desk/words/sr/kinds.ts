import type { kinds as english } from '../en/kinds';

export const kinds: typeof english = {
  events: 'догађај',
  exchanges: 'размена порука',
  places: 'место',
  areas: 'подручје',
  actors: 'актер',
  sources: 'извор',
  'unread-sources': 'непрочитан извор',
  chapters: 'поглавље',
  figures: 'број',
  'figure-steps': 'корак о бројевима',
  circulating: 'тврдња у оптицају',
  'front-lines': 'линија фронта',
  axes: 'правац кретања',
  terms: 'појам',
  contexts: 'контекст',
  exhibits: 'изложба',
  pictures: 'слика',
};
