import { expect, test } from 'vitest';
import { someEvent } from '../../testing/some-event';
import { freedOver } from './freed-over';

const day = (date: number) => Date.UTC(1944, 9, date);

test('a town that was freed and lost again is occupied until it is freed for good', () => {
  const events = [
    someEvent(2, { place: 'testgrad', effect: 'freed' }),
    someEvent(5, { place: 'testgrad', effect: 'lost' }),
    someEvent(9, { place: 'testgrad', effect: 'freed' }),
  ];
  const freedAt = freedOver(events);
  const free = [1, 2, 5, 8, 9, 3, 0].map((date) => freedAt(day(date)).has('testgrad'));
  expect(free).toEqual([false, true, false, false, true, true, false]);
});
