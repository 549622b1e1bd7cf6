import { expect, test } from 'vitest';
import { referencesOf } from '../check/references';
import { readFolder } from '../read/read-folder';
import { kinds, schemas } from '../schema/kinds';
import { type Field, type FieldType, fieldsOf } from './fields';

const field = (kind: (typeof kinds)[number], ...path: string[]) => at(fieldsOf(kind), path);

/** The type of the field at a path such as `claims.0.place`. */
function at(fields: readonly Field[], [first = '', ...rest]: readonly string[]): FieldType {
  const found = fields.find(({ name }) => name === first);
  if (found === undefined) throw new Error(`there is no ${first}`);
  return within(found, rest);
}

function within(type: FieldType, path: readonly string[]): FieldType {
  if (path.length === 0) return type;
  if (type.type === 'list') return within(type.of, path.slice(1));
  if (type.type === 'group') return at(type.fields, path);
  throw new Error(`nothing is in a ${type.type}`);
}

test.each(kinds)('every field of %s has its place in a form, in the order of its files', (kind) => {
  expect(fieldsOf(kind).map(({ name }) => name)).toEqual(Object.keys(schemas[kind].shape));
});

test('what a field holds is read off its schema', () => {
  expect(field('events', 'title')).toMatchObject({ type: 'text', optional: false });
  expect(field('events', 'summary')).toMatchObject({ type: 'paragraphs' });
  expect(field('events', 'when')).toMatchObject({ type: 'date' });
  expect(field('events', 'effect')).toMatchObject({
    type: 'choice',
    options: ['freed', 'lost'],
    optional: true,
  });
  expect(field('events', 'importance')).toMatchObject({
    type: 'number',
    whole: true,
    low: 1,
    high: 5,
  });
  expect(field('events', 'claims', '0', 'when')).toMatchObject({ type: 'date', optional: true });
  expect(field('areas', 'outline')).toMatchObject({ type: 'list', of: { type: 'position' } });
  expect(field('figure-steps', 'table', 'rows', '0', 'figures')).toMatchObject({ gaps: true });
  expect(field('exchanges', 'steps', '0', 'sameTalk')).toMatchObject({ type: 'yes', only: true });
  expect(field('terms', 'forms')).toMatchObject({ type: 'paragraphs' });
  expect(field('sources', 'title')).toMatchObject({ type: 'words', most: 400 });
});

test('a field that names a record knows of which kind', async () => {
  const { records } = await readFolder('data/fixtures/whole');
  const mismatches: string[] = [];
  for (const kind of kinds) {
    for (const record of records[kind]) {
      for (const { field: path, to } of referencesOf(kind, record)) {
        const type = at(fieldsOf(kind), path.split('.'));
        const id = type.type === 'list' ? type.of : type;
        if (id.type !== 'id' || id.of !== to) mismatches.push(`${kind}: ${path} → ${to}`);
      }
    }
  }
  expect(mismatches).toEqual([]);
});
