import { z } from 'zod';
import { schemas } from '../schema/kinds';
import { dateSchema } from '../schema/parts/date';
import { textSchema } from '../schema/parts/record';
import { pointerOf } from '../schema/parts/reference';

/** The rules of a value that an editor can check besides its type; the Zod schema has all of them. */
const hints = new Map<unknown, Readonly<Record<string, unknown>>>([
  [
    dateSchema,
    {
      pattern: '^\\d{4}(-\\d\\d){0,2}[~?%]?(/\\d{4}(-\\d\\d){0,2}[~?%]?)?$',
      examples: ['1944-10-20', '1944-10', '1944-10-25/1944-10-31', '1944-10-29~'],
    },
  ],
  [
    textSchema.shape.en,
    { pattern: '^(?!.*\\p{Script=Cyrillic})\\S(.*\\S)?$', description: 'English' },
  ],
  [textSchema.shape.sr, { pattern: '^\\S(.*\\S)?$', description: 'Serbian, in Cyrillic' }],
]);

/** Rules between fields, written again here: Zod has them as functions, which no JSON Schema can hold. */
const rules: Readonly<Record<string, readonly unknown[]>> = {
  events: [
    {
      if: { properties: { kind: { const: 'report' } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema says "then".
      then: { properties: { lane: { const: 'reports' }, place: false, pictures: { maxItems: 0 } } },
      else: { properties: { lane: { not: { const: 'reports' } } } },
    },
    {
      if: { properties: { kind: { enum: ['complaint', 'reply'] } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: as above.
      then: { required: ['message'] },
    },
    { dependencies: { effect: ['place'] } },
    {
      if: { properties: { when: { pattern: '[~?%]' } }, required: ['when'] },
      // biome-ignore lint/suspicious/noThenProperty: as above.
      then: { required: ['aboutDays'] },
      else: { properties: { aboutDays: false } },
    },
  ],
  figures: [
    {
      if: { properties: { standing: { const: 'derived' } }, required: ['standing'] },
      // biome-ignore lint/suspicious/noThenProperty: as above.
      then: { required: ['derivedFrom'] },
      else: { properties: { derivedFrom: false } },
    },
    { dependencies: { high: ['ends'], ends: ['high'] } },
  ],
  circulating: [
    {
      if: { properties: { shown: { const: 'not-shown' } }, required: ['shown'] },
      // biome-ignore lint/suspicious/noThenProperty: as above.
      then: { properties: { wording: false } },
      else: { required: ['wording'] },
    },
    {
      if: { properties: { shown: { const: 'shown' } }, required: ['shown'] },
      // biome-ignore lint/suspicious/noThenProperty: as above.
      then: { properties: { reason: false } },
      else: { required: ['reason'] },
    },
  ],
};

/** The JSON Schemas for editors, by file name: one for each kind of record. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([kind, schema]) => {
      const plain = z.toJSONSchema(schema, {
        // Most editors support this draft of JSON Schema, and not the newest.
        target: 'draft-7',
        override: ({ zodSchema, jsonSchema }) => {
          const pointer = pointerOf(zodSchema);
          Object.assign(
            jsonSchema,
            hints.get(zodSchema),
            pointer && { description: `The id of a record in ${pointer.to}` },
          );
        },
      });
      const ofKind = { ...plain, title: kind, ...(rules[kind] && { allOf: rules[kind] }) };
      return [`${kind}.json`, `${JSON.stringify(ofKind, null, 2)}\n`];
    }),
  );
}
