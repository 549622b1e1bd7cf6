import { expect, test } from 'vitest';
import { toggled, unfiltered } from '../../../data/exhibit/filter';
import { DAY } from '../../../data/time/span';
import { type ExhibitState, isRunningChapter, next } from './state';

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
  finding: { filter: unfiltered, query: '' },
  tour: null,
  page: null,
  lines: [],
};
const ticked = (milliseconds: number) => ({ type: 'ticked', milliseconds, still: false }) as const;

test('play moves the moment by the elapsed time and the pace, not by frames', () => {
  const once = next(start, ticked(1000), within);
  const twice = [500, 500].reduce<ExhibitState>(
    (state, milliseconds) => next(state, ticked(milliseconds), within),
    start,
  );
  expect(once.at).toBe(day(10, 1) + DAY);
  expect(twice.at).toBe(once.at);
});

test('play stops at the end of the period', () => {
  const last = { ...start, at: within.period.end - 1000 };
  expect(next(last, ticked(1000), within)).toMatchObject({
    at: within.period.end,
    playing: false,
  });
});

test('play begins again from the first day when the moment is at the end of the period or outside', () => {
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
  expect(next(paused, ticked(1000), within)).toBe(paused);
});

test('a filter changes what is shown, and neither the moment, nor the choice, nor the words of the search', () => {
  const filter = toggled(unfiltered, 'kind', 'battle');
  const searched = next(
    { ...start, selected: 'avala' },
    { type: 'searched', words: 'Avala' },
    within,
  );
  expect(next(searched, { type: 'filtered', filter }, within)).toEqual({
    ...start,
    selected: 'avala',
    finding: { filter, query: 'Avala' },
  });
});
const stop = { step: 3, span: { start: day(10, 1), end: day(10, 11) }, pace: 0.5, brief: false };
const opened = next({ ...start, pace: 2.5 }, { type: 'chapterOpened', stop, runs: true }, within);
const hill = {
  type: 'selected',
  event: 'avala',
  shown: { start: day(12, 1), end: day(12, 2) },
} as const;

test('a chapter of the tour runs from its first day to its last, at its own pace, and stops there', () => {
  expect(opened).toMatchObject({ at: day(10, 1), playing: true, selected: null });
  expect(isRunningChapter(opened)).toBe(true);
  expect(next(opened, ticked(2000), within).at).toBe(day(10, 2));
  const ended = next(opened, ticked(90_000), within);
  expect(ended).toMatchObject({ at: day(10, 11), playing: false });
  expect(isRunningChapter(ended)).toBe(false);
  expect(next(ended, { type: 'played' }, within)).toMatchObject({ at: day(10, 1), playing: true });
});

test('slow and fast are told from a chapter’s own pace', () => {
  const fast = next(opened, { type: 'paced', pace: 6 }, within);
  const tick = ticked(1000);
  expect(next(fast, tick, within).at - day(10, 1)).toBe(1.2 * DAY);
});

test('from the opening play tells the story from its beginning', () => {
  const opening = { ...start, at: day(10, 14), page: 'opening' as const };
  expect(next(opening, { type: 'played' }, within)).toMatchObject({
    at: within.period.start,
    page: null,
  });
});

test('where movement is unwelcome a chapter waits to be played', () => {
  const still = next(start, { type: 'chapterOpened', stop, runs: false }, within);
  expect(still).toMatchObject({ at: day(10, 1), playing: false });
});

test('a visitor who leaves the path for an event is back on it, where it was left, once the card is closed', () => {
  const running = next(opened, ticked(4000), within);
  const looking = next(running, hill, within);
  expect(looking).toMatchObject({ playing: false, at: day(12, 1), tour: { stop } });
  expect(looking.tour?.left).not.toBeNull();
  const other = next(looking, { ...hill, event: 'nis' }, within);
  const back = next(other, { type: 'deselected' }, within);
  expect(back).toMatchObject({ at: day(10, 3), playing: false, selected: null });
  expect(back.tour?.left).toBeNull();
});

test('a visitor who looks around by the days stays there until they continue the tour', () => {
  const running = next(opened, ticked(4000), within);
  const astray = next(running, { type: 'scrubbed', to: day(11, 20) }, within);
  const looking = next(next(astray, hill, within), { type: 'deselected' }, within);
  expect(looking).toMatchObject({ at: day(12, 1), selected: null });
  const played = next(looking, { type: 'played' }, within);
  expect(next(played, ticked(1000), within).at).toBe(day(12, 3) + DAY / 2);
  const goesOn = next(played, { type: 'tourContinued', runs: true }, within);
  expect(goesOn).toMatchObject({ at: day(10, 3), playing: true });
  expect(isRunningChapter(goesOn)).toBe(true);
});

test('the tour can be left at any time, and the moment stays', () => {
  const running = next(opened, ticked(4000), within);
  expect(next(running, { type: 'tourEnded' }, within)).toMatchObject({
    at: day(10, 3),
    playing: false,
    tour: null,
  });
});

test('an address brings back the step, on its path or looking around', () => {
  const restored = (at: number, selected: string | null) =>
    next(
      start,
      { type: 'restored', at, selected, stop, page: null, finding: start.finding },
      within,
    ).tour?.left;
  expect(restored(day(10, 5), null)).toBeNull();
  expect(restored(day(11, 5), null)).toMatchObject({ at: day(10, 1) });
  expect(restored(day(10, 5), 'avala')).toMatchObject({ at: day(10, 1) });
});
