import type { cells as english } from '../../en/records/cells';

export const cells: typeof english = {
  'no-such-column': 'ниједно поље се не зове тако: преименујте колону, или је избаците',
  'cell-not-yes-or-no': 'упишите да или не',
  'cell-not-a-number': 'упишите број, са тачком испред децимала, на пример 12.5',
  'cell-not-a-position': 'упишите дужину и ширину, на пример 20.457, 44.818',
};
