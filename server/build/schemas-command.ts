import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '../../data/edit/json-schema';

const folder = 'data/records/schemas';

await mkdir(folder, { recursive: true });
const files = Object.entries(jsonSchemas());
for (const [name, text] of files) await writeFile(join(folder, name), text);
console.log(`${files.length} schemas for editors in ${folder}.`);
