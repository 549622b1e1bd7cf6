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
  /** What an errand provokes on purpose, such as the answer 404. */
  readonly provoked: readonly RegExp[];
  /** Whether the map is painted, and not only laid out: for errands that look at its picture or its pace. */
  readonly painted: boolean;
  /** What the browser complained of. */
  readonly faults: string[];
  /** Opens a page in a profile of its own, as another visitor would. */
  readonly anotherVisit: (options?: BrowserContextOptions) => Promise<Page>;
};

/** Our test: it fails on any error on the console or in the page, and on any failed or outside request. */
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

/** Opens an address, passes the notice and waits until the exhibit or the page behind it stands. */
export async function enter(page: Page, path: string, choice: 'all' | 'without' = 'all') {
  await page.goto(path);
  const { notice } = wordsIn(languageOf(path));
  await page.getByRole('button', { name: notice[choice], exact: true }).click();
  await expect(page.getByRole('heading', { name: notice.title })).toBeHidden();
}

/**
 * Playwright's own `only-on-failure` takes a picture as each errand ends and then drops it, which costs
 * seconds where the processor draws the map.
 */
async function takePictures(context: BrowserContext, testInfo: TestInfo) {
  for (const [index, page] of context.pages().entries()) {
    const path = testInfo.outputPath(`failed-${index + 1}.png`);
    const taken = await page.screenshot({ path, timeout: 15_000 }).catch(() => null);
    if (taken !== null) testInfo.attachments.push({ name: 'page', path, contentType: 'image/png' });
  }
}

type Setting = { readonly address: string } & Pick<Fixtures, 'faults' | 'painted'>;

/** Opens the map to the errand, spares it what it need not paint, and notes what the browser complains of. */
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
 * Remarks that are no fault of the exhibit: of Chromium's drawing driver, which is software here, of a style sheet
 * that Next preloads for a page that may not be found, and of the service worker that errands are spared.
 */
const remarks =
  /WebGL|GL Driver|GPU stall|preloaded using link preload|Service Worker registration blocked/;

function isComplaint(type: string, text: string): boolean {
  return (type === 'error' || type === 'warning') && !remarks.test(text);
}
