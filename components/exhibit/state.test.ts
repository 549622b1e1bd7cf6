import { expect, test } from 'vitest';
import { toggled, unfiltered } from '../../data/filter';
import { DAY } from '../../data/time/span';
import { type ExhibitState, next } from './state';

const day = (month: number, date: number) => Date.UTC(1944, month - 1, date);
const within = {
  period: { start: day(8, 23), end: Date.UTC(1945, 0, 31) },
  whole: { start: Date.UTC(1941, 0, 1), end: Date.UTC(2016, 11, 31) },
};
const start: ExhibitState = {
  at: day(10, 1),
  playing: true,
  pace: 1,
  selected: null,
  finding: { filter: unfiltered, sought: '' },
};

test('play moves the moment by the elapsed time and the pace, not by frames', () => {
  const once = next(start, { type: 'ticked', milliseconds: 1000 }, within);
  const twice = [500, 500].reduce<ExhibitState>(
    (state, milliseconds) => next(state, { type: 'ticked', milliseconds }, within),
    start,
  );
  expect(once.at).toBe(day(10, 1) + DAY);
  expect(twice.at).toBe(once.at);
});

test('play stops at the end of the period', () => {
  const last = { ...start, at: within.period.end - 1000 };
  expect(next(last, { type: 'ticked', milliseconds: 1000 }, within)).toMatchObject({
    at: within.period.end,
    playing: false,
  });
});

test('play begins again from the first day when the moment stands at the end or outside', () => {
  for (const at of [within.period.end, Date.UTC(1962, 0, 1)]) {
    const played = next({ ...start, at, playing: false }, { type: 'played' }, within);
    expect(played).toMatchObject({ at: within.period.start, playing: true });
  }
});

test('scrubbing stops playback, so that the visitor keeps what they found', () => {
  const scrubbed = next(start, { type: 'scrubbed', to: day(10, 20) }, within);
  expect(scrubbed).toMatchObject({ playing: false, at: day(10, 20) });
});

test('a visitor may go before and after the period, but not beyond the first and last event', () => {
  const far = (to: number) => next(start, { type: 'scrubbed', to }, within).at;
  expect(far(Date.UTC(1962, 0, 1))).toBe(Date.UTC(1962, 0, 1));
  expect(far(Date.UTC(1800, 0, 1))).toBe(within.whole.start);
});

test('choosing an event moves the moment only when the moment does not show it', () => {
  const shown = { start: day(10, 14), end: day(10, 18) };
  const chosen = (at: number) =>
    next({ ...start, at }, { type: 'selected', event: 'avala', shown }, within);
  expect(chosen(day(10, 1))).toMatchObject({ at: day(10, 14), selected: 'avala', playing: false });
  expect(chosen(day(10, 16)).at).toBe(day(10, 16));
});

test('play lets go of the chosen event, so that the story follows the moment', () => {
  expect(next({ ...start, selected: 'avala' }, { type: 'played' }, within).selected).toBeNull();
});

test('a paused clock does not tick', () => {
  const paused = next(start, { type: 'paused' }, within);
  expect(next(paused, { type: 'ticked', milliseconds: 1000 }, within)).toBe(paused);
});

test('a filter changes what is shown, and neither the moment, nor the choice, nor the words sought', () => {
  const filter = toggled(unfiltered, 'kind', 'battle');
  const sought = next({ ...start, selected: 'avala' }, { type: 'sought', words: 'Avala' }, within);
  expect(next(sought, { type: 'filtered', filter }, within)).toEqual({
    ...start,
    selected: 'avala',
    finding: { filter, sought: 'Avala' },
  });
});
