import { rm } from 'node:fs/promises';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { kinds } from '../../data/schema/kinds';
import { thorough } from '../../data/testing/thorough';
import { serve } from '../../server/serve/serve';
import { commands, run } from '../../server/system/run';
import { paintNothing } from '../testing/drawing-by-processor';
import { builtPages } from '../testing/served';
import { hostileRecords } from './testing/hostile-records';
import { choosePassword, type RunningDesk, signIn, startDesk } from './testing/running-desk';

const test = base.extend<
  object,
  { readonly hostile: Awaited<ReturnType<typeof hostileRecords>>; readonly desk: RunningDesk }
>({
  hostile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern.
    async ({}, use) => {
      const hostile = await hostileRecords();
      await use(hostile);
      await rm(hostile.folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  desk: [
    async ({ hostile }, use) => {
      const desk = await startDesk(hostile.folder);
      await use(desk);
      await desk.close();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
});

test.setTimeout(600_000);
test.use({ actionTimeout: 20_000 });

/** Events whose cards are opened: a complaint, a report, one with a picture, a reply. */
const opened = [
  'complaint-to-general',
  'reported-in-autumn',
  'river-line-reached',
  'marshal-answers',
];

test('markup and scripts that a curator writes are plain text at the desk and in its preview', async ({
  desk,
  hostile,
  browser,
}) => {
  expect(hostile.taken).toBeGreaterThan(400);
  const context = await browser.newContext({ baseURL: desk.address });
  const hits = await watched(context);
  const page = await context.newPage();
  await signIn(page, desk.email, desk.password);
  await choosePassword(page, desk.password, 'five words are a password');
  await inTabs(context, kinds, async (tab, kind) => {
    const rows = tab.getByRole('main').getByRole('row').getByRole('link');
    await tab.goto(`/desk/?kind=${kind}`);
    const href = await rows.filter({ hasText: /./ }).last().getAttribute('href');
    await lookAt(tab, `${href}`, hits);
    await lookAt(tab, `${href}history/`, hits);
  });
  const otherPages = ['', 'order/chapters/', 'publish/', 'sheets/', 'accounts/'];
  await inTabs(context, otherPages, (tab, path) => lookAt(tab, `/desk/${path}`, hits));
  const previews = ['en', 'sr-Latn'].flatMap((language) =>
    opened.map((event) => ({ language, event })),
  );
  await inTabs(context, previews, async (tab, { language, event }) => {
    await tab.goto(`/desk/preview/${language}/?record=places/testgrad&event=${event}`);
    await tab.locator(`#card-${event}`).waitFor();
    await settled(tab);
    await expectNoHit(tab, hits);
  });
  await context.close();
});

test('markup and scripts that a curator writes are plain text on every public page', async ({
  hostile,
  browser,
}) => {
  test.skip(!thorough, 'this builds an exhibit');
  const exported = `${hostile.folder}-out`;
  const built = { RECORDS: hostile.folder, OUT: exported, EXHIBIT: '' };
  expect(await run(commands.tsx, ['server/build/build.ts'], built)).toBe(true);
  const { address, close } = await serve({ folder: exported, port: 0, host: '127.0.0.1' });
  const context = await browser.newContext({ baseURL: address });
  const hits = await watched(context);
  await inTabs(context, builtPages(exported), (tab, path) => lookAt(tab, path, hits));
  await context.close();
  await close();
  await rm(exported, { recursive: true });
});

/** Collects what ran, and what only the policy stopped: in both cases a text was not treated as text. */
async function watched(context: BrowserContext): Promise<string[]> {
  const hits: string[] = [];
  await context.exposeFunction('tellHit', (what: string) => hits.push(what));
  await context.addInitScript(paintNothing);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      Reflect.get(window, 'tellHit')(`${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('page', (page) => {
    page.on('dialog', (dialog) => {
      hits.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url().includes('hostile.example')) hits.push(request.url());
    });
  });
  return hits;
}

/** Does something with each of many, in three tabs at once: most of the time is waiting until the network is idle. */
async function inTabs<T>(
  context: BrowserContext,
  all: readonly T[],
  look: (tab: Page, one: T) => Promise<void>,
): Promise<void> {
  const queue = [...all];
  const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()));
  await Promise.all(
    tabs.map(async (tab) => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift())
        await look(tab, item);
      await tab.close();
    }),
  );
}

async function lookAt(page: Page, path: string, hits: readonly string[]): Promise<void> {
  await page.goto(path);
  await settled(page);
  await expectNoHit(page, hits);
}

/** Waits until the network is idle, by when a page has run what it was given; ten seconds at most, since one of three tabs may never be idle. */
async function settled(page: Page): Promise<void> {
  await Promise.race([page.waitForLoadState('networkidle'), page.waitForTimeout(10_000)]);
}

async function expectNoHit(page: Page, hits: readonly string[]): Promise<void> {
  expect(hits, page.url()).toEqual([]);
  const found = await page.evaluate(() => [
    Reflect.get(window, 'hit') ?? null,
    // A polluted prototype shows on any object.
    Reflect.get({}, 'hit') ?? null,
    document.querySelector('[data-hostile], [onerror], [onload], [onfocus]')?.outerHTML ?? null,
    document.querySelector('a[href^="javascript:" i], a[href^="data:" i]')?.outerHTML ?? null,
  ]);
  expect(found, page.url()).toEqual([null, null, null, null]);
}
