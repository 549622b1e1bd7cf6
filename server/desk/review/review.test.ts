import { expect, test } from 'vitest';
import type { Draft } from '../../../data/edit/contract/draft';
import { obstaclesTo } from './review';

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

test.each([
  ['events', report, 1],
  ['figures', {}, 1],
  ['contexts', { leadsToReports: true }, 1],
  ['events', { kind: 'battle', lane: 'advance' }, 0],
  ['places', null, 0],
] as const)(
  'one approval is not enough for %s about reported crimes or their numbers: %j',
  (kind, record, obstacles) => {
    expect(obstaclesTo(kind, draft({ record, approvedBy: ['Boris'] }), null)).toHaveLength(
      obstacles,
    );
  },
);

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
