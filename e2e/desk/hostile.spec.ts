import { rm } from 'node:fs/promises';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { kinds } from '../../data/schema/kinds';
import { thorough } from '../../data/testing/thorough';
import { serve } from '../../server/serve/serve';
import { commands, run } from '../../server/system/run';
import { paintNothing } from '../testing/drawing-by-processor';
import { builtPages } from '../testing/served';
import { hostileRecords } from './hostile-records';
import { choosePassword, type RunningDesk, signIn, startDesk } from './running-desk';

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

/** Events whose cards are opened, among them a complaint, a report and one with a picture. */
const some = [
  'complaint-to-general',
  'reported-in-autumn',
  'river-line-reached',
  'marshal-answers',
];

test('whatever curators write is text to the desk, and to the exhibit that it shows', async ({
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
  const rows = page.getByRole('main').getByRole('row').getByRole('link');
  for (const kind of kinds) {
    await page.goto(`/desk/?kind=${kind}`);
    const href = await rows.filter({ hasText: /./ }).last().getAttribute('href');
    await lookAt(page, `${href}`, hits);
    await lookAt(page, `${href}history/`, hits);
  }
  for (const path of ['', 'order/chapters/', 'publish/', 'sheets/', 'accounts/'])
    await lookAt(page, `/desk/${path}`, hits);
  for (const language of ['en', 'sr-Latn'] as const) {
    for (const event of some) {
      await page.goto(`/desk/preview/${language}/?record=places/testgrad&event=${event}`);
      await page.locator(`#card-${event}`).waitFor();
      await page.waitForLoadState('networkidle');
      await expectNoHit(page, hits);
    }
  }
  await context.close();
});

test('whatever curators write is text on every page that the public gets', async ({
  hostile,
  browser,
}) => {
  test.skip(!thorough, 'this builds an exhibit');
  const out = `${hostile.folder}-out`;
  const built = { RECORDS: hostile.folder, OUT: out, EXHIBIT: '' };
  expect(await run(commands.tsx, ['server/build/build.ts'], built)).toBe(true);
  const { address, close } = await serve({ folder: out, port: 0, host: '127.0.0.1' });
  const context = await browser.newContext({ baseURL: address });
  const hits = await watched(context);
  const page = await context.newPage();
  for (const path of builtPages(out)) await lookAt(page, path, hits);
  await context.close();
  await close();
  await rm(out, { recursive: true });
});

/** What ran, or was kept from running by the policy alone: the text was taken for more than text in both cases. */
async function watched(context: BrowserContext): Promise<string[]> {
  const hits: string[] = [];
  await context.exposeFunction('tellHit', (what: string) => hits.push(what));
  await context.addInitScript(paintNothing);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      Object(window).tellHit(`${violatedDirective} ${blockedURI}`),
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

async function lookAt(page: Page, path: string, hits: readonly string[]): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await expectNoHit(page, hits);
}

async function expectNoHit(page: Page, hits: readonly string[]): Promise<void> {
  expect(hits, page.url()).toEqual([]);
  const found = await page.evaluate(() => [
    Object(window).hit ?? null,
    Object({}).hit ?? null,
    document.querySelector('[data-hostile], [onerror], [onload], [onfocus]')?.outerHTML ?? null,
    document.querySelector('a[href^="javascript:" i], a[href^="data:" i]')?.outerHTML ?? null,
  ]);
  expect(found, page.url()).toEqual([null, null, null, null]);
}
