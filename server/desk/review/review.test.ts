import { expect, test } from 'vitest';
import type { Draft } from '../../../data/edit/contract/draft';
import { isSensitive, obstaclesTo } from './review';

const draft = (otherwise: Partial<Draft>): Draft => ({
  base: null,
  state: 'review',
  by: 'Ana',
  authors: ['Ana'],
  approvedBy: [],
  record: { kind: 'battle', lane: 'advance' },
  ...otherwise,
});
const report = { kind: 'report', lane: 'reports' };

test('what tells of reported crimes or counts them is sensitive, and a battle is not', () => {
  expect(isSensitive('events', report)).toBe(true);
  expect(isSensitive('figures', {})).toBe(true);
  expect(isSensitive('contexts', { leadsToReports: true })).toBe(true);
  expect(isSensitive('events', { kind: 'battle', lane: 'advance' })).toBe(false);
  expect(isSensitive('places', null)).toBe(false);
});

test.each([
  ['a draft that was not handed in', draft({ state: 'draft', approvedBy: ['Boris'] }), null, 1],
  ['a battle that nobody approved', draft({}), null, 1],
  ['a battle that its author approved', draft({ approvedBy: ['Ana'] }), null, 0],
  [
    'a report that one other person approved',
    draft({ record: report, approvedBy: ['Boris'] }),
    null,
    1,
  ],
  [
    'a report that its author and another approved',
    draft({ record: report, approvedBy: ['Ana', 'Boris'] }),
    null,
    0,
  ],
  [
    'a report that one person approved twice',
    draft({ record: report, approvedBy: ['Boris', 'Boris'] }),
    null,
    1,
  ],
  [
    'a report that only its two authors approved',
    draft({ record: report, authors: ['Ana', 'Boris'], approvedBy: ['Ana', 'Boris'] }),
    null,
    1,
  ],
  [
    'a report that becomes a battle, with one approval',
    draft({ approvedBy: ['Boris'] }),
    report,
    1,
  ],
  [
    'a report that is taken away, with one approval',
    draft({ record: null, approvedBy: ['Boris'] }),
    report,
    1,
  ],
] as const)('%s', (_, drafted, published, obstacles) => {
  expect(obstaclesTo('events', drafted, published)).toHaveLength(obstacles);
});
