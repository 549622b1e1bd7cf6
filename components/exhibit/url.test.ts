import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './url';

test('an address brings back moment, choice and view', () => {
  const kept = {
    at: Date.UTC(1944, 9, 14),
    selected: 'belgrade-freed',
    view: { longitude: 20.46, latitude: 44.82, zoom: 7.5 },
    step: 3,
  };
  expect(writeAddress(kept)).toBe('?at=1944-10-14&event=belgrade-freed&tour=3&map=20.46,44.82,7.5');
  expect(readAddress(writeAddress(kept))).toEqual(kept);
});

test.each([
  '?at=1944-99-99',
  '?event=<script>',
  '?map=1,2',
  '?map=a,b,c',
  '?map=500,44,7',
  '?at=',
  '?tour=0',
  '?tour=x',
])('what makes no sense in %s is left out', (search) => {
  expect(readAddress(search)).toEqual({ at: null, selected: null, view: null, step: null });
});

test('a moment within a day is kept as its day', () => {
  const at = Date.UTC(1944, 9, 14, 23, 59);
  expect(writeAddress({ at, selected: null, view: null, step: null })).toBe('?at=1944-10-14');
});
