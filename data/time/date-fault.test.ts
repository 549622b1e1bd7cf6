import { expect, test } from 'vitest';
import { dateFault } from './date-fault';

test.each([
  ['1944-10-20/..', 'open'],
  ['/1944-10-20', 'open'],
  ['1944-23', 'season'],
  ['1944-10-20T12:00:00Z', 'time'],
  ['1944-10-20/1944-10-14', 'backwards'],
  ['1944-10/1944-09-30', 'backwards'],
  ['1944-13-01', 'month'],
  ['1944-00', 'month'],
  ['1944-11-31', 'day'],
  ['1943-02-20/1943-02-29', 'day'],
  ['1944-10-XX', 'unknown-digit'],
  ['194x', 'unknown-digit'],
  ['1944-10-1', 'one-digit'],
  ['1944-9-12', 'one-digit'],
  ['1799-12-31', 'out-of-reach'],
  ['2101', 'out-of-reach'],
  ['1944/1945/1946', 'unreadable'],
  ['19441020', 'unreadable'],
  ['20 October 1944', 'day-first'],
  ['20.10.1944', 'day-first'],
  ['20. 10. 1944.', 'day-first'],
  ['октобар 1944', 'day-first'],
  ['1944-10-25 - 1944-10-31', 'dash'],
  ['1944-10-25–1944-10-31', 'dash'],
  ['', 'unreadable'],
])('"%s" is refused as %s', (text, fault) => {
  expect(dateFault(text)).toBe(fault);
});

test.each(['1944-10-20', '1944-10', '1944', '1944-10-25~/1944-10-29~', '1944-10/1944-10-31'])(
  '%s breaks no rule',
  (text) => {
    expect(dateFault(text)).toBeNull();
  },
);
