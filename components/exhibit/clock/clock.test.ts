import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unfiltered } from '../../../data/exhibit/filter';
import { DAY } from '../../../data/time/span';
import { createClock } from './clock';
import type { ExhibitState } from './state';

const period = { start: Date.UTC(1944, 7, 23), end: Date.UTC(1945, 0, 31) };
const start: ExhibitState = {
  at: period.start,
  playing: false,
  pace: 1,
  selected: null,
  finding: { filter: unfiltered, query: '' },
  tour: null,
  page: null,
  lines: [],
};
let frames: FrameRequestCallback[] = [];
let now = 0;

beforeEach(() => {
  frames = [];
  now = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Lets one animation frame pass, `milliseconds` after the one before. */
function pass(milliseconds: number): void {
  now += milliseconds;
  for (const frame of frames.splice(0)) frame(now);
}

const clockOf = (stepwise = false) => createClock(start, { period, whole: period }, () => stepwise);

test('nothing runs while the clock is paused', () => {
  const clock = clockOf();
  expect(frames).toHaveLength(0);
  clock.send({ type: 'scrubbed', to: period.start + DAY });
  pass(16);
  expect(frames).toHaveLength(0);
});

test('several changes within a frame are drawn once, and the last one counts', () => {
  const clock = clockOf();
  const drawn: number[] = [];
  clock.onMoment((at) => drawn.push(at));
  clock.send({ type: 'scrubbed', to: period.start + DAY });
  clock.send({ type: 'scrubbed', to: period.start + 2 * DAY });
  pass(16);
  expect(drawn).toEqual([period.start + 2 * DAY]);
});

test('a page that was hidden does not leap when it comes back', () => {
  const clock = clockOf();
  clock.send({ type: 'played' });
  pass(16);
  pass(60_000);
  expect(clock.read().at - period.start).toBeLessThan(DAY);
});

test('React hears of a new day, not of each frame', () => {
  const clock = clockOf();
  let heard = 0;
  clock.onChange(() => {
    heard += 1;
  });
  clock.send({ type: 'played' });
  for (let frame = 0; frame < 60; frame += 1) pass(25);
  // 1.475 seconds at a day a second: the start of play, and one midnight.
  expect(heard).toBe(2);
});

test('where motion is unwelcome the moment is seen to move by whole days', () => {
  const clock = clockOf(true);
  const drawn: number[] = [];
  clock.onMoment((at) => drawn.push(at));
  clock.send({ type: 'played' });
  for (let frame = 0; frame < 60; frame += 1) pass(50);
  expect(drawn.every((at) => at % DAY === 0)).toBe(true);
  expect(drawn.length).toBeLessThanOrEqual(4);
});
