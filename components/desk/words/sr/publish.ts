import { inSerbian } from '../../../../data/text/plural';
import type { publish as english } from '../en/publish';

export const publish: typeof english = {
  none: 'Ништа не чека на преглед.',
  approvals: 'Одобрили: {names}',
  nobody: 'још нико',
  was: 'Пре измене',
  is: 'После измене',
  empty: '(празно)',
  field: 'Поље',
  reason: 'Зашто: ред за историју',
  publish: 'Објави изабрано',
  choose: 'Објави ово',
  working:
    'Цела изложба се проверава и гради. То траје минут-два; ништа се не мења док не буде готово.',
  done: 'Објављено.',
  refused: 'Ништа није промењено:',
  changes: inSerbian('мења се {count} поље', 'мењају се {count} поља', 'мења се {count} поља'),
  recent: 'Недавно објављено',
  undo: 'Поништи',
  undoSure:
    'Поништити? Јавност види оно што је видела пре тога. Оно што је објављено поново је нацрт који нико није одобрио.',
  undone: 'Поништено.',
};
