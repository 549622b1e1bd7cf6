import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  type TestInfo,
} from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { serve } from '../../server/serve/serve';
import { exposeMap } from './campaign-map';
import { paintNothing } from './drawing-by-processor';
import { folder, languageOf } from './served';

export { expect } from '@playwright/test';

type Fixtures = {
  /** What a test provokes on purpose, such as the answer 404. */
  readonly provoked: readonly RegExp[];
  /** Whether the map is painted, and not only laid out; for tests of its picture or its speed. */
  readonly painted: boolean;
  /** Errors and warnings of the browser, failed requests, and requests to another host. */
  readonly faults: string[];
  /** Opens a page in a profile of its own, as another visitor would. */
  readonly anotherVisit: (options?: BrowserContextOptions) => Promise<Page>;
};

/** A test that fails on any error in the console or the page, and on any failed request or request to another host. */
export const test = base.extend<Fixtures, { readonly address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern.
    async ({}, use) => {
      const { address, close } = await serve({ folder, port: 0, host: '127.0.0.1' });
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
  provoked: [[], { option: true }],
  painted: [false, { option: true }],
  faults: async ({ provoked }, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults.filter((fault) => !provoked.some((known) => known.test(fault)))).toEqual([]);
  },
  context: async ({ context, address, faults, painted }, use, testInfo) => {
    await prepare(context, { address, faults, painted });
    await use(context);
    if (testInfo.status !== testInfo.expectedStatus) await takePictures(context, testInfo);
  },
  anotherVisit: async ({ browser, address, faults, painted }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      await prepare(context, { address, faults, painted });
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** Opens an address, answers the notice and waits until it is gone. */
export async function enter(page: Page, path: string, choice: 'all' | 'without' = 'all') {
  await page.goto(path);
  const { notice } = wordsIn(languageOf(path));
  await page.getByRole('button', { name: notice[choice], exact: true }).click();
  await expect(page.getByRole('heading', { name: notice.title })).toBeHidden();
}

/**
 * Playwright's own `only-on-failure` takes a picture at the end of each test and then drops it, which costs
 * seconds where the processor draws the map.
 */
async function takePictures(context: BrowserContext, testInfo: TestInfo) {
  for (const [index, page] of context.pages().entries()) {
    const path = testInfo.outputPath(`failed-${index + 1}.png`);
    const screenshot = await page.screenshot({ path, timeout: 15_000 }).catch(() => null);
    if (screenshot !== null)
      testInfo.attachments.push({ name: 'page', path, contentType: 'image/png' });
  }
}

type Setting = { readonly address: string } & Pick<Fixtures, 'faults' | 'painted'>;

/** Gives the test access to the map, skips painting it where nobody looks, and notes what goes wrong in the browser. */
async function prepare(context: BrowserContext, { address, faults, painted }: Setting) {
  if (!painted) await context.addInitScript(paintNothing);
  await context.addInitScript(exposeMap);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`the policy forbids ${event.blockedURI} (${event.violatedDirective})`);
    });
  });
  context.on('console', (message) => {
    if (isComplaint(message.type(), message.text())) faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page: ${error.error().stack}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) faults.push(`outside: ${url}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A visitor who goes on to another page leaves the rest of this one.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
}

/**
 * Messages that are not the exhibit's fault: from Chromium's drawing driver, which is software here, about a style sheet
 * that Next preloads for a page that may not be found, and about the service worker that browser tests block.
 */
const remarks =
  /WebGL|GL Driver|GPU stall|preloaded using link preload|Service Worker registration blocked/;

function isComplaint(type: string, text: string): boolean {
  return (type === 'error' || type === 'warning') && !remarks.test(text);
}
