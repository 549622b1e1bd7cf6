import { expect, onTestFinished, test } from 'vitest';
import { onceForAllBundles, oncePerState, setRecordsState } from './records-state';

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

test('two bundles of the pages share one reading of a state', async () => {
  let count = 0;
  const read = async () => {
    count += 1;
    return count;
  };
  const bundles = [onceForAllBundles('test', read), onceForAllBundles('test', read)];
  setRecordsState('shared-1');
  expect(await Promise.all(bundles.map((bundle) => bundle()))).toEqual([1, 1]);
  setRecordsState('shared-2');
  expect(await Promise.all(bundles.map((bundle) => bundle()))).toEqual([2, 2]);
  setRecordsState('');
});
