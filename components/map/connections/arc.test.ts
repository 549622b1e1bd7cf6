import { expect, test } from 'vitest';
import { arcBetween } from './arc';

const belgrade = [20.457, 44.818] as const;
const moscow = [37.618, 55.756] as const;

test('an arc begins and ends at its two places', () => {
  const arc = arcBetween(belgrade, moscow);
  expect(arc.at(0)).toEqual(belgrade);
  expect(arc.at(-1)).toEqual(moscow);
});

test('what went there and what came back lie on different sides', () => {
  const there = arcBetween(belgrade, moscow)[16];
  const back = arcBetween(moscow, belgrade)[16];
  const straight = [(belgrade[0] + moscow[0]) / 2, (belgrade[1] + moscow[1]) / 2] as const;
  expect(there?.[1]).toBeGreaterThan(straight[1]);
  expect(back?.[1]).toBeLessThan(straight[1]);
});
