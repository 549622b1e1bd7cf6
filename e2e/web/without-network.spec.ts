import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, test as plain } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { languages } from '../../data/text/language';
import { writeServiceWorker } from '../../server/build/write-service-worker';
import { type RunningServer, serve } from '../../server/serve/serve';
import { findOn } from '../testing/find-panel';
import { builtPages, folder } from '../testing/served';
import { expect } from '../testing/test';

/** Serves a copy of the export that a test may change and a server that it may close. */
const test = plain.extend<{
  readonly copy: { readonly folder: string; readonly served: RunningServer };
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern.
  copy: async ({}, use) => {
    const copy = await mkdtemp(join(tmpdir(), 'without-network-'));
    await cp(folder, copy, { recursive: true });
    const served = await serve({ folder: copy, port: 0, host: '127.0.0.1' });
    await use({ folder: copy, served });
    await served.close();
  },
});
test.use({ serviceWorkers: 'allow' });

const { notice, offline, map } = wordsIn('en');

/** Visits until the service worker has cached everything. */
async function visit(page: Page, address: string) {
  await page.goto(new URL('/en/', address).href);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('after one visit every page of every language and the map work without a network', async ({
  page,
  copy,
}) => {
  const { address, close } = copy.served;
  await visit(page, address);
  await close();
  await page.goto(new URL('/en/?at=1944-10-14', address).href);
  await expect(page.getByText(map.loading)).toBeHidden({ timeout: 60_000 });
  for (const language of languages) {
    await page.goto(new URL(`/${language}/events/`, address).href);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  const missing = await page.evaluate(
    async (paths) => {
      const answers = await Promise.all(
        paths.map((path) =>
          fetch(path).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      );
      return paths.filter((_, index) => answers[index] !== true);
    },
    builtPages().filter((path) => !path.startsWith('/kiosk/')),
  );
  expect(missing).toEqual([]);
});

test('a visitor who comes again finds what they search for, with and without a network', async ({
  page,
  copy,
}) => {
  const { address, close } = copy.served;
  await visit(page, address);
  const { button, field, results } = findOn(page);
  for (const hasNetwork of [true, false]) {
    if (!hasNetwork) await close();
    await page.goto(new URL('/en/', address).href);
    await button.click();
    await field.fill('danube');
    await expect(results.first()).toContainText('Danube');
  }
});

test('a newer version is offered, and shown when the reader asks for it', async ({
  page,
  copy,
}) => {
  const { address } = copy.served;
  await visit(page, address);
  const file = join(copy.folder, 'en', 'about', 'index.html');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('</head>', '<meta name="newer"/></head>'));
  // The compressed files still have the earlier text.
  for (const name of [file, join(copy.folder, 'sw.js')])
    for (const end of ['.br', '.gz']) await rm(`${name}${end}`);
  await writeServiceWorker(copy.folder);
  await page.goto(new URL('/en/about/', address).href);
  const bar = page.getByRole('complementary', { name: offline.title });
  await expect(bar).toBeVisible({ timeout: 60_000 });
  const newer = page.locator('meta[name="newer"]');
  await expect(newer).toHaveCount(0);
  await bar.getByRole('button', { name: offline.show }).click();
  await expect(newer).toHaveCount(1, { timeout: 60_000 });
});
