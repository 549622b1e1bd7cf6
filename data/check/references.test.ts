import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readFolder } from '../read/read-folder';
import { kinds, type Records, schemas } from '../schema/kinds';
import { pointerOf, ref } from '../schema/parts/reference';
import { problemsAcross } from './problems';
import { pointingFieldsOf, referencesOf } from './references';

let whole: Records;
beforeAll(async () => {
  whole = (await readFolder('data/fixtures/whole')).records;
});

/** The fields of a schema that take danube-crossed and refuse ordinary words: ids, however they are declared. */
function idFieldsIn(schema: z.core.$ZodType, path = ''): (readonly [string, z.core.$ZodType])[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return idFieldsIn(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return idFieldsIn(schema.element, `${path}.*`);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, part]) =>
      idFieldsIn(part, path === '' ? name : `${path}.${name}`),
    );
  const takes = (value: string) => z.safeParse(schema, value).success;
  return takes('danube-crossed') && !takes('The Danube crossed') ? [[path, schema]] : [];
}

test.each(kinds)('every id in a record of %s says what it points to', (kind) => {
  const names = idFieldsIn(schemas[kind])
    .filter(([, schema]) => pointerOf(schema) === null)
    .map(([path]) => path);
  // Lines of one sector share its name, which no record has.
  expect(names).toEqual(kind === 'front-lines' ? ['id', 'sector'] : ['id']);
});

test('what a field points to outlasts a rule, a list and a wrapping', () => {
  const place = ref('places', { leans: false });
  const ruled = place.refine((id) => id !== 'nowhere').optional();
  expect(pointerOf(ruled.unwrap())).toEqual({ to: 'places', leans: false, mayReturn: false });
  expect(pointerOf(z.array(place.nullable()).min(1).element.unwrap())).toMatchObject({
    to: 'places',
  });
});

const fields = kinds.flatMap((kind) => pointingFieldsOf(kind).map((field) => ({ kind, ...field })));

test.each(fields)('$kind with a $path that does not exist is a problem', ({ kind, path, to }) => {
  const record = whole[kind].find((candidate) =>
    referencesOf(kind, candidate).some((reference) => reference.path === path),
  );
  const named = referencesOf(kind, record).find((reference) => reference.path === path);
  if (record === undefined || named === undefined) throw new Error(`no fixture has ${path}`);
  const lost = { ...whole, [kind]: [withField(record, named.field.split('.'), 'nowhere-at-all')] };
  expect(problemsAcross(lost)).toContainEqual({
    record: `${kind}/${record.id}`,
    field: named.field,
    code: 'reference-to-nothing',
    values: { to: `${to}/nowhere-at-all` },
  });
});

test('what leans on an unchecked record is public, and so is the part of it that leans', () => {
  const event = {
    checked: 'confirmed',
    place: 'a',
    toRead: [{ source: 'b' }],
    claims: [
      { checked: 'unchecked', sources: [{ source: 'c' }] },
      { checked: 'partly', sources: [{ source: 'd' }] },
    ],
  };
  const leaning = (record: unknown) =>
    referencesOf('events', record).flatMap(({ id, leans, isPublic }) =>
      leans && isPublic ? [id] : [],
    );
  expect(leaning(event)).toEqual(['a', 'd']);
  expect(leaning({ ...event, checked: 'unchecked' })).toEqual([]);
});

test.each([null, 'text', [], { place: { en: 'x' }, sources: 'book', actors: [null, 'x', {}] }])(
  'a draft that holds %j names nothing',
  (draft) => {
    expect(referencesOf('events', draft)).toEqual([]);
  },
);

/** The value with another one at a path, such as actors, 0, actor. */
function withField(value: unknown, [name, ...rest]: readonly string[], put: string): unknown {
  if (name === undefined) return put;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === name ? withField(item, rest, put) : item));
  if (typeof value !== 'object' || value === null) throw new Error(`nothing has ${name}`);
  return { ...value, [name]: withField(Reflect.get(value, name), rest, put) };
}
