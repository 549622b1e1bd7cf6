import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { pages } from './testing/desk-routes';
import { test } from './testing/desk-test';
import type { RunningDesk } from './testing/running-desk';

// The tests of a file share a desk, so they run in order in one worker.
test.describe.configure({ mode: 'default' });
test.use({ actionTimeout: 20_000, deskOf: 'serbian.spec.ts' });

const WHOLE = 'data/fixtures/whole';
/** What curators wrote, which every desk shows as it is: a source may have its title in any language. */
const written = readdirSync(WHOLE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(`${WHOLE}/${name}`, 'utf8'))
  .join('\n');

/** Formats, ids behind their titles, addresses, the accounts of these tests and the way to the other language. */
const allowed =
  /Language: English|XLSX|CSV|JPEG|PNG|WebP|TimelineJS|UTC|Administrator|Ana|Boris|\S+@\S+|\([a-z0-9-]+\)$|\d+\.\d+\.\d+\.\d+/g;

test('a curator in Belgrade reads no English word and no raw name of a choice on any page of the desk', async ({
  desk,
  windowOf,
}) => {
  test.setTimeout(300_000);
  const page = await inSerbian(await windowOf('admin'), desk);
  await change(page, desk);
  for (const path of [...pages, '/desk/records/events/danube-crossed/history/', '/desk/nowhere/']) {
    if (path.includes('/preview/')) continue;
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const latin = (await textsOf(page)).filter(
      (text) => !written.includes(text) && /\p{Script=Latin}/u.test(text.replace(allowed, '')),
    );
    expect(latin, path).toEqual([]);
  }
});

test('the history of a record has the words of its form', async ({ desk, windowOf }) => {
  const page = await inSerbian(await windowOf('admin'), desk);
  await change(page, desk);
  await page.goto('/desk/records/events/danube-crossed/history/');
  const row = (field: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: field, exact: true }) })
      .first();
  await expect(row('Проверено').getByRole('cell')).toHaveText(['Потврђено', 'Делимично']);
  await expect(row('Место').getByRole('cell').last()).toHaveText('Далекоград');
  await expect(page.getByRole('columnheader', { name: 'После измене' }).first()).toBeVisible();
});

test('an unknown address of the desk is answered 404 in the curator’s language, with a way back', async ({
  desk,
  windowOf,
}) => {
  const page = await inSerbian(await windowOf('ana'), desk);
  for (const path of ['nowhere/', 'order/', 'records/bogus/x/', 'accounts/', 'preview/xx/']) {
    const answer = await page.goto(`/desk/${path}`);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('Нема такве странице');
  }
  await page.getByRole('link', { name: 'На записе' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Записи');
});

test('a page that the desk cannot make says so in the curator’s language, and is there once the cause is mended', async ({
  desk,
  windowOf,
}) => {
  const page = await inSerbian(await windowOf('admin'), desk);
  const log = join(desk.folder, '.desk/audit.log');
  // A folder in the place of the log cannot be read as a file.
  await rename(log, `${log}.aside`);
  await mkdir(log);
  const answer = await page.goto('/desk/log/');
  expect(answer?.status()).toBe(500);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Радни сто није могао да прикаже ову страницу',
  );
  await expect(page.getByText(/под бројем \d+/)).toBeVisible();
  await rmdir(log);
  await rename(`${log}.aside`, log);
  await page.getByRole('button', { name: 'Покушај поново' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Дневник');
});

/** A window in which the desk is in Serbian. */
async function inSerbian(page: Page, { address }: RunningDesk): Promise<Page> {
  const cookie = { name: 'desk-language', value: 'sr', url: `${address}/desk/` };
  await page.context().addCookies([cookie]);
  return page;
}

/** Changes two choices and a reference of an event. */
async function change(page: Page, { address }: RunningDesk): Promise<void> {
  const path = '/desk/api/records/events/danube-crossed/';
  const { published, draft, version } = await (await page.request.get(path)).json();
  if (draft !== null) return;
  const record = { ...published, checked: 'partly', place: 'dalekograd', forces: ['german'] };
  const answer = await page.request.put(path, {
    data: { record, reason: 'draft saved' },
    headers: { 'if-match': `"${version}"`, origin: address },
  });
  expect(answer.status()).toBe(200);
}

/** All texts that a curator sees or hears, but what was typed and the Latin that is derived from it. */
function textsOf(page: Page): Promise<string[]> {
  return page.locator('body *').evaluateAll((elements) =>
    elements
      .filter(
        (one) => one.closest('script, style, textarea, [lang="sr-Latn"], [aria-hidden]') === null,
      )
      .flatMap((one) => [
        ...['aria-label', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''),
        ...[...one.childNodes].map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : '')),
      ])
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  );
}
