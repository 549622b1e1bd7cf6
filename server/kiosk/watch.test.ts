import { expect, test } from 'vitest';
import { verdictOn } from './watch';

const well: Parameters<typeof verdictOn>[0] = {
  serverRuns: true,
  answered: 100_000,
  browserStarted: 50_000,
  alive: 99_000,
};

test('processes that work are left alone', () => {
  expect(verdictOn(well, 101_000)).toBeNull();
});

test('a server that ended or hangs is restarted before the browser', () => {
  const dead = { ...well, serverRuns: false, browserStarted: null };
  expect(verdictOn(dead, 101_000)?.start).toBe('server');
  expect(verdictOn({ ...well, answered: 80_000 }, 101_000)?.start).toBe('server');
});

test('a browser that ended is restarted, and so is one whose page is silent', () => {
  expect(verdictOn({ ...well, browserStarted: null }, 101_000)?.start).toBe('browser');
  expect(verdictOn({ ...well, alive: 80_000 }, 101_000)).toEqual({
    start: 'browser',
    why: 'the page gave no sign of life',
  });
});

test('a browser that is starting is given time', () => {
  const starting = { ...well, browserStarted: 70_000, alive: 60_000 };
  expect(verdictOn(starting, 101_000)).toBeNull();
  expect(verdictOn({ ...starting, answered: 116_000 }, 116_000)?.start).toBe('browser');
});
