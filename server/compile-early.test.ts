import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileEarly } from './compile-early';

test('what a page starts with is marked once, and what old browsers or a later click want is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'early-'));
  await mkdir(join(folder, '_next/static'), { recursive: true });
  const names = ['first', 'old', 'later'];
  for (const name of names)
    await writeFile(join(folder, `_next/static/${name}.js`), `run("${name}")`);
  await writeFile(
    join(folder, 'index.html'),
    '<script src="/_next/static/first.js" async=""></script><script src="/_next/static/old.js" noModule=""></script>',
  );
  expect(await compileEarly(folder, 'index.html')).toBe(1);
  expect(await compileEarly(folder, 'index.html')).toBe(1);
  const scripts = await Promise.all(
    names.map((name) => readFile(join(folder, `_next/static/${name}.js`), 'utf8')),
  );
  expect(scripts).toEqual([
    '//# allFunctionsCalledOnLoad\nrun("first")',
    'run("old")',
    'run("later")',
  ]);
});
