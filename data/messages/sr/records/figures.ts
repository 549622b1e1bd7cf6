import type { figures as english } from '../../en/records/figures';

export const figures: typeof english = {
  'high-not-above-low': 'горња граница мора бити изнад доње, или је изоставите',
  'ends-without-range': 'реците ко даје сваку границу где су две, и само тамо',
  'derived-from-nothing': 'наведите бројке из којих је изведена, и само за изведену',
  'no-figure': 'наведите бар једну бројку',
  'no-column': 'наведите бар једну колону',
  'no-row': 'упишите бар један ред',
  'row-of-the-wrong-length':
    'сваки ред треба онолико бројки колико има колона; празно место је „null“',
  'too-few-shares': 'наведите бар два удела',
};
