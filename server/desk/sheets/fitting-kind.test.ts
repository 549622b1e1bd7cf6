import { expect, test } from 'vitest';
import { readFolder } from '../../../data/read/read-folder';
import { kinds } from '../../../data/schema/kinds';
import { fittingKind } from './fitting-kind';
import { tableOf } from './import';

const { records } = await readFolder('data/fixtures/whole');

test.each(kinds)('a sheet of %s that is read as its own kind fits no other better', (kind) => {
  expect(fittingKind(tableOf(kind, records[kind]), kind)).toBeNull();
});

test('a sheet of places that is read as events is known as one of places', () => {
  expect(fittingKind(tableOf('places', records.places), 'events')).toBe('places');
  expect(fittingKind(tableOf('events', records.events), 'places')).toBe('events');
});

test('a sheet with columns of no kind fits none', () => {
  expect(fittingKind({ sheet: '', rows: [['colour', 'size']] }, 'events')).toBeNull();
});
