import { expect, test } from 'vitest';
import { type FieldType, fieldsOf } from '../../../data/edit/fields';
import { kinds } from '../../../data/schema/kinds';
import { fields as english } from '../words/en/fields';
import { fields as serbian } from '../words/sr/fields';
import { pathLabel } from './field-label';

test('every kind, field and choice of a form has a label in both languages', () => {
  const names = kinds.flatMap((kind) => [
    kind,
    ...namesIn({ type: 'group', fields: fieldsOf(kind) }),
  ]);
  expect(names.filter((name) => !Object.hasOwn(english, name))).toEqual([]);
  expect(names.filter((name) => !Object.hasOwn(serbian, name))).toEqual([]);
});

test('labels in Serbian are in Cyrillic', () => {
  expect(Object.values(serbian).filter((label) => !/\p{Script=Cyrillic}/u.test(label))).toEqual([]);
});

test('a curator reads where a problem is in the labels of the form', () => {
  expect(pathLabel('sources.0.locator.en', 'en')).toBe('Sources · 1 · Locator · English');
  expect(pathLabel('sources.0.locator.en', 'sr')).toBe(
    'Извори · 1 · Страна или сигнатура · енглески',
  );
});

function namesIn(type: FieldType): string[] {
  if (type.type === 'choice') return [...type.options];
  if (type.type === 'list') return namesIn(type.of);
  if (type.type !== 'group') return [];
  return type.fields.flatMap((field) => [field.name, ...namesIn(field)]);
}
