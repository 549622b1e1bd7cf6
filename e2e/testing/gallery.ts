import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { languageNames } from '../../components/ui/words/language-names';
import { wordsIn } from '../../components/ui/words/words';
import { someKiosk } from '../../data/testing/some-kiosk';
import { hashPin } from '../../server/kiosk/pin';
import { serveKiosk } from '../../server/kiosk/serve-kiosk';
import { folder } from './served';
import { expect, test as plain } from './test';

export const PUBLIC = 'https://autumn.example.org/';

/** The shared test, on a screen in the gallery. */
export const test = plain.extend<
  object,
  { readonly address: string; readonly gallery: { readonly counts: string } }
>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern.
    async ({}, use) => {
      const counts = join(await mkdtemp(join(tmpdir(), 'gallery-')), 'visits.csv');
      await use({ counts });
    },
    { scope: 'worker' },
  ],
  address: [
    async ({ gallery }, use) => {
      const { address, close } = await serveKiosk({
        folder,
        settings: { ...someKiosk, port: 0, publicAddress: PUBLIC, staffPin: hashPin('2718') },
        counts: gallery.counts,
        alive: () => undefined,
        left: () => undefined,
        health: async () => '',
      });
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
});

const { kiosk: words, notice, story } = wordsIn('en');

/** Begins a visit in English, up to the notice. */
export async function begin(page: Page) {
  await page.goto('/kiosk/');
  await expect(page.getByText(languageNames.en.name, { exact: true })).toBeVisible();
  await page.locator('main').click({ position: { x: 640, y: 60 } });
  await page.getByRole('button', { name: languageNames.en.full }).click();
  await expect(page.getByRole('heading', { name: notice.title })).toBeVisible();
  await expect(page.getByRole('navigation', { name: words.bar })).toBeVisible();
}

/** Begins a visit in English and chooses all of the exhibit. */
export async function beginAll(page: Page) {
  await begin(page);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await expect(page.getByRole('heading', { name: story.now })).toBeVisible();
}

/** Waits until a screen leads nowhere else, and has what its settings give it. */
export async function lockedScreen(page: Page) {
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-locked', '');
  await expect(root).toHaveAttribute('data-kiosk', 'on');
}

/** Traces that a visit could leave for the next visitor. */
export function tracesOf(page: Page) {
  return page.evaluate(async () => {
    const { kiosk, ...session } = { ...sessionStorage };
    return {
      address: location.pathname + location.search + location.hash,
      session,
      local: { ...localStorage },
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      screen: { ...document.documentElement.dataset },
      steps: history.length,
    };
  });
}
