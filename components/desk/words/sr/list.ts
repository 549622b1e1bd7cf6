import { inSerbian } from '../../../../data/text/plural';
import type { list as english } from '../en/list';

export const list: typeof english = {
  search: 'Тражи',
  kind: 'Врста',
  anyKind: 'Све врсте',
  state: 'Стање',
  anyState: 'Свако стање',
  unread: 'Српски још није прегледан',
  show: 'Прикажи',
  record: 'Запис',
  found: inSerbian('{count} запис', '{count} записа', '{count} записа'),
  faults: 'за исправку: {count}',
  isNew: 'нов',
  removed: 'уклања се',
  none: 'Ниједан запис не одговара. Избаците реч из претраге или изаберите другу врсту.',
  before: 'Назад',
  after: 'Даље',
  page: 'Страна {page} од {pages}',
  make: 'Нови запис',
  title: 'Како се зове',
  id: 'Његово име у адресама, заувек: мала латинична слова, цифре и цртице',
  taken: 'Запис с тим именом већ постоји. Изаберите њега или дајте новом друго име.',
  makeIt: 'Направи',
  recent: 'Недавно измењено',
  times: inSerbian('{count} пут', '{count} пута', '{count} пута'),
  repaired: 'Нађено при покретању радног стола',
};
