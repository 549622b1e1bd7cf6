import type { positions as english } from '../../en/records/positions';

export const positions: typeof english = {
  'not-a-position': 'упишите [дужина, ширина], на пример [20.457, 44.818]',
  'not-degrees': 'упишите степене као број, на пример 20.457',
  'longitude-out-of-range': 'упишите географску дужину у степенима, од -180 до 180',
  'latitude-out-of-range': 'упишите географску ширину у степенима, од -90 до 90',
  'too-many-decimals': 'заокружите на три децимале: ништа тачније од сто метара се не приказује',
  'latitude-first':
    'прво упишите дужину, па ширину, на пример [20.457, 44.818]: ово је далеко јужно од Европе',
  'ring-of-few-corners': 'нацртајте бар три угла и затворите прстен',
  'ring-not-closed': 'затворите прстен: последња тачка понавља прву',
  'line-of-one-position': 'нацртајте бар две тачке',
  'axis-of-one-point': 'наведите бар две тачке',
};
