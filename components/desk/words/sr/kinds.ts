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
  'figure-steps': 'корак с бројкама',
  circulating: 'тврдња која кружи',
  'front-lines': 'линија фронта',
  axes: 'правац напредовања',
  terms: 'појам',
  contexts: 'контекст',
  exhibits: 'изложба',
  pictures: 'слика',
};
