import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schema';

/** Made from the Zod schemas, and no records: the one thing beside them that a test may read. */
const folder = 'data/records/schemas';

test('the schemas for editors are those of today: run npm run schemas after a change', async () => {
  const generated = jsonSchemas();
  expect((await readdir(folder)).sort()).toEqual(Object.keys(generated).sort());
  for (const [name, text] of Object.entries(generated)) {
    expect(await readFile(join(folder, name), 'utf8'), name).toBe(text);
  }
});
