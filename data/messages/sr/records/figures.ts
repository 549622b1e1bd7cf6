import type { figures as english } from '../../en/records/figures';

export const figures: typeof english = {
  'high-not-above-low': 'горња граница мора бити изнад доње, или је изоставите',
  'ends-without-range': 'реците ко даје сваку границу где су две, и само тамо',
  'derived-from-nothing': 'наведите бројеве из којих је изведен, и само за изведени',
  'no-figure': 'наведите бар један број',
  'no-column': 'наведите бар једну колону',
  'no-row': 'упишите бар један ред',
  'row-of-the-wrong-length':
    'сваки ред треба онолико бројева колико има колона; празно место је „null“',
  'too-few-shares': 'наведите бар два удела',
};
