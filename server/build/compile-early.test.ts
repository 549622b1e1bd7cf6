import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileEarly } from './compile-early';

test('each script is marked once, and nothing else is touched', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'early-'));
  await mkdir(join(folder, 'chunks'));
  await writeFile(join(folder, 'chunks/a.js'), 'run()');
  await writeFile(join(folder, 'chunks/a.css'), 'p {}');
  await compileEarly(folder);
  await compileEarly(folder);
  expect(await readFile(join(folder, 'chunks/a.js'), 'utf8')).toBe(
    '//# allFunctionsCalledOnLoad\nrun()',
  );
  expect(await readFile(join(folder, 'chunks/a.css'), 'utf8')).toBe('p {}');
});
