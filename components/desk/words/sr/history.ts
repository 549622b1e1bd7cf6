import type { history as english } from '../en/history';

export const history: typeof english = {
  title: 'Историја: {name}',
  published: 'објављено',
  draft: 'нацрт',
  restore: 'Упиши ово стање као нацрт',
  restoreSure: 'Уписати? Тиме се замењује нацрт који је сада тамо; историја га чува.',
  none: 'Запис још нема историју.',
};
