import { expect, test } from 'vitest';
import { datedExhibit } from '../../../data/exhibit/dated';
import { exchangesOf, exchangesWithEvents } from '../../../data/exhibit/exchanges';
import { exhibitOf } from '../../../data/read/public-records';
import { readRecords } from '../../../data/read/read-records';
import { inLanguage } from '../../../data/text/language';
import { joinsOf } from './joins';

const exhibit = datedExhibit(
  inLanguage(exhibitOf(await readRecords('data/fixtures/whole')), 'en'),
  'en',
);
const [exchange] = exchangesOf(exchangesWithEvents(exhibit), exhibit.events, 'marshal-answers');
if (exchange === undefined) throw new Error('the fixture has no exchange');

const reach = { mark: 8, line: 12 };
const spots = new Map([
  ['complaint-to-general', { x: 100, y: 20 }],
  ['general-refuses', { x: 140, y: 44 }],
  ['marshal-answers', { x: 240, y: 20 }],
]);
const markAt = (id: string) => spots.get(id) ?? null;
const inDays = (step: (typeof exchange)['steps'][number]) =>
  step.gap === null ? '' : `${step.gap.most} days`;

test('each step is joined with the next, beneath the lower of both, and says the days between', () => {
  const joins = joinsOf(exchange, markAt, inDays, reach);
  expect(joins).toEqual([
    { path: 'M100 28V56H140V52', label: '', at: { x: 120, y: 56 }, room: 40 },
    { path: 'M140 52V56H240V28', label: '2 days', at: { x: 190, y: 56 }, room: 100 },
  ]);
});

test('past a step that is not drawn the line goes on, without a time that would be wrong', () => {
  const joins = joinsOf(
    exchange,
    (id) => (id === 'general-refuses' ? null : markAt(id)),
    inDays,
    reach,
  );
  expect(joins.map(({ label, room }) => [label, room])).toEqual([['', 140]]);
});
