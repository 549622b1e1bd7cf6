import { expect, onTestFinished, test } from 'vitest';
import { oncePerState, setRecordsState } from './records-state';

test('records are read once until they change, and then again', async () => {
  onTestFinished(() => setRecordsState(''));
  let readings = 0;
  const read = oncePerState(async () => {
    readings += 1;
    return readings;
  });
  expect([await read(), await read()]).toEqual([1, 1]);
  setRecordsState('changed');
  expect([await read(), await read()]).toEqual([2, 2]);
});
