import { expect, test } from 'vitest';
import { deskWords } from '../words/desk-words';
import { remarkInWords } from './remark-in-words';

const names = {
  events: [{ id: 'marshal-answers', name: 'Маршал одговара' }],
  places: [{ id: 'testgrad', name: 'Тестград' }],
};
const known = { text: { words: deskWords('sr'), language: 'sr' }, names } as const;

test('a remark calls other records by their names', () => {
  const early = {
    code: 'answers-before-it-happened',
    values: { event: 'marshal-answers' },
  } as const;
  expect(remarkInWords({ ...early, field: 'when' }, 'events/reply', known)).toBe(
    'ово одговара на „Маршал одговара“ пре него што се догодило: исправите један од датума',
  );
  const lost = { code: 'reference-to-nothing', values: { to: 'events/nobody-wrote' } } as const;
  expect(remarkInWords({ ...lost, field: 'answers.0' }, 'events/reply', known)).toBe(
    'нема записа „nobody-wrote“: изаберите други, или направите нови',
  );
});

test('what the public record says now is in the words of the form', () => {
  const changed = { code: 'record-changed-meanwhile', field: 'checked' } as const;
  const now = (value: string, field: string) =>
    remarkInWords({ ...changed, field, values: { now: value } }, 'events/reply', known);
  expect(now('confirmed', 'checked')).toMatch(/сада каже: Потврђено$/);
  expect(now('testgrad', 'place')).toMatch(/сада каже: Тестград$/);
});

test('a remark without values is said as it is', () => {
  expect(remarkInWords({ code: 'no-source', field: 'sources' }, 'events/reply', known)).toBe(
    'наведите бар један извор',
  );
});
