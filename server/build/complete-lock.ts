import { readFile, writeFile } from 'node:fs/promises';
import { complete, type LockFile } from './package-lock';

const FILE = 'package-lock.json';

// npm checks this file each time it reads it.
const lock = JSON.parse(await readFile(FILE, 'utf8')) as LockFile;
const completed = complete(lock);
await writeFile(FILE, `${JSON.stringify(completed, null, 2)}\n`);
const added = Object.keys(completed.packages).filter((name) => !(name in lock.packages));
console.log(`${added.length} entries for other systems added to ${FILE}.`);
