import { expect, test } from 'vitest';
import { groupOf, inOrder } from './groups';

test('formations stand by side, people and governments by themselves', () => {
  expect(groupOf({ kind: 'person', forces: ['soviet'] })).toBe('people');
  expect(groupOf({ kind: 'organisation', forces: ['soviet'] })).toBe('governments');
  expect(groupOf({ kind: 'formation', forces: ['german'] })).toBe('german');
  expect(groupOf({ kind: 'formation', forces: ['bulgarian'] })).toBe('other');
  expect(groupOf({ kind: 'formation', forces: [] })).toBe('other');
});

test('people are found by their last name, and the 4th corps comes before the 12th', () => {
  const actor = (name: string, kind: 'person' | 'formation') => ({
    id: name,
    checked: 'confirmed' as const,
    serbianReviewed: false,
    kind,
    name,
    role: 'in a test',
    forces: [],
  });
  const named = (actors: Parameters<typeof inOrder>[0], language: string) =>
    inOrder(actors, language).map(({ name }) => name);
  expect(named([actor('Ana Zorić', 'person'), actor('Vuk Babić', 'person')], 'en')).toEqual([
    'Vuk Babić',
    'Ana Zorić',
  ]);
  expect(
    named([actor('12. корпус', 'formation'), actor('4. корпус', 'formation')], 'sr-Cyrl'),
  ).toEqual(['4. корпус', '12. корпус']);
});
