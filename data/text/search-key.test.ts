import { expect, test } from 'vitest';
import { searchKey } from './search-key';

test.each([
  ['Ђилас', 'Đilas', 'Djilas', 'djilas', 'ЂИЛАС', 'Dilas'],
  ['Љубичево', 'Ljubičevo', 'Ljubicevo', 'ǈubičevo'],
  ['Његош', 'Njegoš', 'Njegos', 'Njegosh'],
  ['Жданов', 'Ždanov', 'Zdanov', 'Zhdanov'],
  ['Корнејев', 'Kornejev', 'Korneyev'],
  ['Чачак', 'Čačak', 'Cacak', 'Ćaćak'],
  ['Толбухин', 'Tolbuhin', 'Tolbukhin'],
])('%s is found in every spelling', (...spellings) => {
  expect(new Set(spellings.map(searchKey)).size).toBe(1);
});

test('names that differ stay different', () => {
  expect(searchKey('Ниш')).not.toBe(searchKey('Нишава'));
  expect(searchKey('Вис')).not.toBe(searchKey('Виш град'));
});
