import type { kinds as english } from '../en/kinds';

export const kinds: typeof english = {
  events: 'догађај',
  exchanges: 'размена порука',
  places: 'место',
  areas: 'област',
  actors: 'актер',
  sources: 'извор',
  chapters: 'поглавље',
  figures: 'бројка',
  'figure-steps': 'корак рачуна',
  circulating: 'тврдња у оптицају',
  'front-lines': 'линија фронта',
  axes: 'правац напредовања',
  terms: 'појам',
  contexts: 'позадина',
  exhibits: 'изложба',
  pictures: 'слика',
};
