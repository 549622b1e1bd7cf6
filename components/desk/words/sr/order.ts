import { inSerbian } from '../../../../data/text/plural';
import type { order as english } from '../en/order';

export const order: typeof english = {
  title: 'Редослед: {kind}',
  help: 'Превуците ред на друго место, или га померите дугмадима. Што добије други број постаје нацрт.',
  change: 'Промени редослед',
  down: 'Доле',
  moved: '{title}: сада {place}. од {all}.',
  save: 'Задржи овај редослед',
  saved: inSerbian(
    'Сачувано. Направљен је {count} нацрт.',
    'Сачувано. Направљена су {count} нацрта.',
    'Сачувано. Направљено је {count} нацрта.',
  ),
};
