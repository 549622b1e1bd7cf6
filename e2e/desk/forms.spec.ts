import { expect } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { barriersAt, draftOf, groupOf, test, write } from './testing/desk-test';

// The tests of a file share a desk, so they run in order in one worker.
test.describe.configure({ mode: 'default' });
test.use({ actionTimeout: 20_000 });

const chapter = 'afterwards';

test('a chapter takes what must be seen from the map of its preview', async ({ windowOf }) => {
  const page = await windowOf('ana');
  await page.goto(`/desk/records/chapters/${chapter}/`);
  await page.getByRole('button', { name: 'Show it in the exhibit' }).click();
  const exhibit = page.frameLocator('iframe[title="Preview"]');
  await exhibit.getByRole('button', { name: 'Zoom in' }).click();
  const address = () =>
    page
      .frames()
      .at(-1)
      ?.evaluate(() => location.search)
      // Between two polls the preview may be loading again.
      .catch(() => '');
  await expect.poll(address).toContain('map=');
  await page.getByRole('button', { name: 'Let all of this be seen' }).click();
  const corner = groupOf(page, 'Box on the map').getByLabel('South-western corner', {
    exact: true,
  });
  await expect(corner).toHaveValue(/^\d+(\.\d{1,3})?, \d+(\.\d{1,3})?$/);
  // The preview shows the exhibit again, with the box that was taken.
  await expect.poll(address).toMatch(/tour=3(?!.*map=)/);
  await exhibit.getByRole('button', { name: wordsIn('en').playback.next, exact: true }).click();
  await expect.poll(address).not.toContain('at=1948-01-01');
  await page.getByRole('button', { name: 'Begin at this moment' }).click();
  await expect(page.getByLabel('When', { exact: true })).toHaveValue(/^\d{4}-\d\d-\d\d\/2016$/);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('chapters are put into another order by dragging them, and by their buttons', async ({
  windowOf,
}) => {
  const page = await windowOf('ana');
  await page.goto('/desk/order/chapters/');
  const lines = page.getByRole('main').getByRole('listitem');
  const titles = () => lines.getByRole('link').allTextContents();
  const [first = '', second = '', third = ''] = await titles();
  await lines.nth(2).dragTo(lines.nth(0));
  await expect.poll(titles).toEqual([third, first, second]);
  await page.getByRole('button', { name: `Down: ${first}` }).press('Enter');
  await expect.poll(titles).toEqual([third, second, first]);
  await expect(page.getByRole('status')).toHaveText(`${first}: now 3 of 3.`);
  await page.getByRole('button', { name: 'Keep this order' }).click();
  await expect(page.getByRole('status')).toHaveText('Saved. 2 drafts were made.');
  await page.reload();
  expect(await titles()).toEqual([third, second, first]);
});

test('a curator adds a picture, and its card says whose it is', async ({ windowOf }) => {
  const page = await windowOf('ana');
  await page.goto('/desk/records/pictures/bridge-drawn/');
  const file = page.locator('input[type=file]');
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"/>',
  );
  await file.setInputFiles({ name: 'bridge.png', mimeType: 'image/png', buffer: svg });
  await expect(page.getByText('send a JPEG, PNG or WebP')).toBeVisible();
  const screenshot = await page.screenshot({ scale: 'device' });
  await file.setInputFiles({ name: 'bridge.png', mimeType: 'image/png', buffer: screenshot });
  await expect
    .poll(() => draftOf(page, 'pictures/bridge-drawn'))
    .toMatch(/[0-9a-f]{32}-640x450\.webp/);
  await write(page, 'Credit', 'Seen at the desk', 'Виђено на радном столу');
  await expect.poll(() => draftOf(page, 'pictures/bridge-drawn')).toContain('Seen at the desk');
  await page.goto('/desk/preview/en/?record=pictures/bridge-drawn&event=river-line-reached');
  const picture = page.getByRole('img', { name: 'A bridge of five arches over a wide river' });
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(640);
  await expect(page.getByText('Seen at the desk · Testgrad Town Library, sheet 7')).toBeVisible();
  await page.goto('/desk/records/pictures/bridge-drawn/');
  await page.getByRole('button', { name: 'Hand in for review' }).click();
  await expect(page.getByText('In review.')).toBeVisible();
  await page.goto('/desk/publish/');
  for (const name of ['Before', 'After']) {
    const state = page.getByRole('row', { name: /^Picture/ }).getByRole('img', { name });
    await expect
      .poll(() => state.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
  const reader = await windowOf('boris');
  reader.on('dialog', (dialog) => dialog.accept('say who drew it'));
  await reader.goto('/desk/records/pictures/bridge-drawn/');
  await reader.getByRole('button', { name: 'Send it back' }).click();
  await expect(reader.getByText('Sent back by Boris: say who drew it')).toBeVisible();
  await page.goto('/desk/records/pictures/bridge-drawn/');
  await expect(page.getByText('Sent back by Boris: say who drew it')).toBeVisible();
});

test('a table goes out, comes back with a mistake, and only the sound rows come in, once the curator says so', async ({
  windowOf,
}) => {
  const page = await windowOf('ana');
  await page.goto('/desk/sheets/');
  await page.getByLabel('Kind').selectOption('places');
  const table = await (await page.request.get('/desk/api/sheets/places/csv/')).text();
  const changed = table.replace('Probnica', 'Probnica by the Bridge').replace('exact', 'somewhere');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'places.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) });
  await expect(page.getByRole('status')).toContainText('Drafts it would make: 1.');
  await expect(page.getByRole('cell', { name: 'somewhere' })).toBeVisible();
  await expect(
    page.getByRole('cell', { name: 'write exact, approximate or region' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Bring the 1 sound row in' }).click();
  await expect(page.getByRole('status')).toContainText('1 draft was made.');
  expect(await draftOf(page, 'places/probnica')).toContain('Probnica by the Bridge');
});

test('a place that nobody has written yet is made within the form of the event that names it', async ({
  windowOf,
}) => {
  const page = await windowOf('ana');
  await page.goto('/desk/records/events/hill-taken/');
  await page.getByRole('button', { name: 'New place', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What it is called').fill('Testgrad');
  await expect(dialog.getByText('There is a record of this name already.')).toBeVisible();
  await dialog.getByLabel('What it is called').fill('Mill on the hill');
  await dialog.getByRole('button', { name: 'Make it' }).click();
  await dialog.getByRole('group', { name: 'Name', exact: true }).getByLabel('English').fill('Mill');
  await expect.poll(() => draftOf(page, 'places/mill-on-the-hill')).toContain('"en":"Mill"');
  await dialog.getByRole('button', { name: 'Use it in the form' }).click();
  await expect.poll(() => draftOf(page, 'events/hill-taken')).toContain('mill-on-the-hill');
  // The form lists what the new place still lacks, with links to it.
  await expect(
    page.getByRole('link', { name: /^mill-on-the-hill · Name · Serbian/ }),
  ).toBeVisible();
});

test('forms, the order of chapters and the sheets have no barrier for a screen reader', async ({
  windowOf,
}) => {
  const page = await windowOf('admin');
  const paths = [
    'records/areas/test-plain/',
    'records/pictures/bridge-drawn/',
    'order/chapters/',
    'sheets/',
  ];
  expect(await barriersAt(page, paths)).toEqual([]);
});
