import { readFile, writeFile } from 'node:fs/promises';
import { filesUnder } from '../system/list-files';
import { pageWithPolicy } from './page-policy';

/** Writes its Content-Security-Policy into each page of an export, so that any host can serve it. Throws for pages that the policy would break. */
export async function injectCsp(folder: string): Promise<{ readonly pages: number }> {
  const pages = (await filesUnder(folder)).filter((path) => path.endsWith('.html'));
  const faults: string[] = [];
  for (const page of pages) {
    const path = `${folder}/${page}`;
    const result = pageWithPolicy(await readFile(path, 'utf8'));
    if (result.faults.length === 0) await writeFile(path, result.html);
    else faults.push(...result.faults.map((fault) => `${page}: ${fault}`));
  }
  if (faults.length > 0) {
    throw new Error(`The Content-Security-Policy would break these pages.\n${faults.join('\n')}`);
  }
  return { pages: pages.length };
}
