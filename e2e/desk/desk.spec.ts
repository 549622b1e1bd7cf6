import AxeBuilder from '@axe-core/playwright';
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { exposeMap } from '../testing/campaign-map';
import { paintNothing } from '../testing/drawing-by-processor';
import { closedToAuthors, doors, pages } from './desk-doors';
import { choosePassword, type RunningDesk, signIn, startDesk } from './running-desk';

/** One desk for all errands here: a museum has one too. */
const test = base.extend<object, { readonly desk: RunningDesk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern.
    async ({}, use) => {
      const desk = await startDesk();
      await use(desk);
      await desk.close();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
});

test.describe.configure({ mode: 'serial' });
// A publishing builds the whole exhibit.
test.setTimeout(400_000);
test.use({ actionTimeout: 20_000 });

const chapter = 'afterwards';
const chosen = 'five words are a password';
const ana = { name: 'Ana', email: 'ana@museum.example', role: 'author' };
const boris = { name: 'Boris', email: 'boris@museum.example', role: 'reviewer' };

test('a curator mistypes a date, is told, adds a place and a source, and the public sees the event once a second person has published it', async ({
  desk,
  browser,
}) => {
  const admin = await opened(browser, desk);
  await signIn(admin, desk.email, desk.password);
  await choosePassword(admin, desk.password, chosen);
  for (const { name, email, role } of [ana, boris]) {
    await admin.goto('/desk/accounts/');
    await admin.getByLabel('Name, as the history will sign it').fill(name);
    await admin.getByLabel('E-mail').fill(email);
    await admin.locator('form').getByLabel('Role').selectOption(role);
    await admin.locator('input[name=password]').fill(`given to ${name} at first`);
    await admin.getByRole('button', { name: 'Make the account' }).click();
    await expect(admin.getByRole('cell', { name: email })).toBeVisible();
  }
  await admin.context().close();

  const author = await asCurator(browser, desk, ana);
  await author.getByLabel('Kind').last().selectOption('events');
  await author.getByLabel('What it is called').fill('Danube crossed');
  await author.getByRole('button', { name: 'Make it' }).click();
  await expect(author.getByText('There is a record of this name already.')).toBeVisible();
  await author.getByLabel('Kind').last().selectOption('events');
  await author.getByLabel('What it is called').fill('Bells heard');
  await expect(author.getByLabel('Its name in addresses')).toHaveValue('bells-heard');
  await author.getByRole('button', { name: 'Make it' }).click();
  await expect(part(author, 'Title').getByLabel('English')).toHaveValue('Bells heard');
  await author.getByRole('link', { name: 'Summary · Serbian: write at least one' }).click();
  await expect(part(author, 'Summary').getByLabel('Serbian, in Cyrillic')).toBeFocused();
  await choose(author, {
    Checked: 'partly',
    'Serbian read through': 'no',
    Kind: 'battle',
    Lane: 'advance',
    Confidence: 'medium',
  });
  await author.getByLabel('Importance').fill('4');
  await write(author, 'Title', 'Bells heard in Testgrad', 'Звона се чују у Тестграду');
  await write(author, 'Summary', 'A town page tells of bells.', 'Страница града говори о звонима.');
  const when = author.getByLabel('When', { exact: true });
  await when.fill('1944-10-32');
  await expect(author.getByText('the calendar has no such day')).toBeVisible();
  await when.fill('1944-10-02');
  await expect(author.getByText('Will be read as: 2 October 1944')).toBeVisible();
  await author.getByRole('combobox', { name: 'Place', exact: true }).fill('testgrad');
  await author.getByRole('option', { name: 'Testgrad (testgrad)' }).click();
  // By keys a place is taken out, and what begins with what is typed is the first to be offered.
  const place = author.getByRole('combobox', { name: 'Place', exact: true });
  await place.fill('');
  await place.press('Tab');
  await expect.poll(() => draftOf(author, 'events/bells-heard')).not.toContain('"place"');
  await place.pressSequentially('testgrad');
  await place.press('ArrowDown');
  await place.press('Enter');
  await expect(place).toHaveValue('Testgrad (testgrad)');
  await author.getByRole('button', { name: 'Add: Sources' }).click();
  await author.getByRole('combobox', { name: 'Source', exact: true }).fill('town-page');
  await author.getByRole('option', { name: /town-page/ }).click();
  await expect(author.getByText('Saved', { exact: true })).toBeVisible();
  await expect(author.getByText('Nothing to mend in this record.')).toBeVisible();

  await author.getByRole('button', { name: 'Show it in the exhibit' }).click();
  const exhibit = author.frameLocator('iframe[title="Preview"]');
  await expect(exhibit.getByRole('heading', { name: 'Bells heard in Testgrad' })).toBeVisible();
  // Map, timeline and story share the screen, as they do for a visitor.
  expect(
    await exhibit.locator('html').evaluate((root) => root.scrollHeight <= window.innerHeight),
  ).toBe(true);
  await author.getByRole('button', { name: 'Hand in for review' }).click();
  await expect(author.getByText('In review.')).toBeVisible();
  // The address of a page that others may publish from is no way around the roles.
  await author.goto('/desk/publish/');
  await expect(author.getByRole('button', { name: 'Publish what is chosen' })).toBeHidden();
  await author.context().close();

  const reviewer = await asCurator(browser, desk, boris);
  await reviewer.goto('/desk/publish/');
  await expect(reviewer.getByRole('cell', { name: 'Bells heard in Testgrad' })).toBeVisible();
  await expect(reviewer.getByText('somebody has to read it and approve it')).toBeVisible();
  await reviewer
    .getByRole('button', { name: 'I have read it and approve it: Bells heard in Testgrad' })
    .click();
  await expect(reviewer.getByText('Approved by Boris')).toBeVisible();
  await reviewer.getByLabel('Why: a line for the history').fill('new from the town page');
  await reviewer.getByRole('button', { name: 'Publish what is chosen' }).click();
  await expect(reviewer.getByText('Published.')).toBeVisible({ timeout: 150_000 });
  expect((await reviewer.request.get('/en/events/bells-heard/')).status()).toBe(200);

  await reviewer.goto('/desk/publish/');
  reviewer.on('dialog', (dialog) => dialog.accept());
  await reviewer.getByRole('button', { name: 'Undo: new from the town page' }).click();
  await expect(reviewer.getByText('Taken back.')).toBeVisible({ timeout: 150_000 });
  expect((await reviewer.request.get('/en/events/bells-heard/')).status()).toBe(404);
  // What is public no more is a draft again, and nothing of it has to be looked for.
  expect(await draftOf(reviewer, 'events/bells-heard')).toContain('"state":"draft"');
  // Of the records as they were found there is nothing to take back.
  await expect(reviewer.getByText('the records as they were found')).toBeVisible();
  await expect(
    reviewer.getByRole('button', { name: 'Undo: the records as they were found' }),
  ).toBeHidden();
  await reviewer.context().close();
});

test('of two people on one record the second is shown both versions, and nothing is lost', async ({
  desk,
  browser,
}) => {
  const [one, other] = [await asCurator(browser, desk, ana), await asCurator(browser, desk, boris)];
  for (const page of [one, other]) await page.goto('/desk/records/places/testgrad/');
  await choose(one, { Precision: 'approximate' });
  await write(one, 'Name', 'Testgrad of Ana', 'Тестград');
  await expect(one.getByText('Saved', { exact: true })).toBeVisible();
  await expect.poll(() => draftOf(one, 'places/testgrad')).toContain('Testgrad of Ana');
  await write(other, 'Name', 'Testgrad of Boris', 'Тестград');
  await expect(other.getByText('Somebody else has changed this record')).toBeVisible();
  await expect(other.getByRole('cell', { name: 'Testgrad of Ana' })).toBeVisible();
  await expect(other.getByRole('cell', { name: 'Testgrad of Boris' })).toBeVisible();
  await other.getByRole('button', { name: 'Keep yours in the fields' }).click();
  await expect.poll(() => draftOf(one, 'places/testgrad')).toContain('Testgrad of Boris');
  // What only one of them has changed stands, whoever chose.
  expect(await draftOf(one, 'places/testgrad')).toContain('"precision":"approximate"');
  await one.goto('/desk/records/places/testgrad/history/');
  await expect(one.getByRole('cell', { name: 'Testgrad of Ana' }).first()).toBeVisible();
  for (const page of [one, other]) await page.context().close();
});

test('what was typed while the desk did not answer is there when the record is opened again', async ({
  desk,
  browser,
}) => {
  const page = await asCurator(browser, desk, ana);
  await page.goto('/desk/records/places/primerovac/');
  await page.route('**/desk/api/records/**', (route) => route.abort());
  await write(page, 'Name', 'Primerovac by night', 'Примеровац');
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await page.unroute('**/desk/api/records/**');
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('/desk/records/places/primerovac/');
  await expect(part(page, 'Name').getByLabel('English')).toHaveValue('Primerovac by night');
  await expect.poll(() => draftOf(page, 'places/primerovac')).toContain('Primerovac by night');

  // What somebody else has written meanwhile is not written over by opening the record.
  await expect(page.getByRole('button', { name: 'Hand in for review' })).toBeVisible();
  await page.route('**/desk/api/records/**', (route) => route.abort());
  await write(page, 'Name', 'Primerovac at dawn', 'Примеровац');
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Hand in for review' }).click();
  await expect(page.getByText('What you typed is not at the desk yet')).toBeVisible();
  const other = await asCurator(browser, desk, boris);
  await other.goto('/desk/records/places/primerovac/');
  await write(other, 'Name', 'Primerovac of Boris', 'Примеровац');
  await expect.poll(() => draftOf(other, 'places/primerovac')).toContain('Primerovac of Boris');
  // Not sooner: the form tries again by itself every few seconds.
  await page.unroute('**/desk/api/records/**');
  await page.goto('/desk/records/places/primerovac/');
  await expect(page.getByText('Somebody else has changed this record')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Primerovac at dawn' })).toBeVisible();
  expect(await draftOf(page, 'places/primerovac')).toContain('Primerovac of Boris');
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(part(page, 'Name').getByLabel('English')).toHaveValue('Primerovac of Boris');
  await page.goto('/desk/records/places/primerovac/history/');
  await expect(page.getByRole('cell', { name: 'Primerovac at dawn' }).first()).toBeVisible();
  expect(await draftOf(page, 'places/primerovac')).toContain('Primerovac of Boris');
  for (const one of [page, other]) await one.context().close();
});

test('a chapter keeps the view that its map shows in the preview', async ({ desk, browser }) => {
  const page = await asCurator(browser, desk, ana);
  await page.goto(`/desk/records/chapters/${chapter}/`);
  const zoom = part(page, 'View').getByRole('textbox', { name: 'Zoom' });
  const before = Number(await zoom.inputValue());
  await page.getByRole('button', { name: 'Show it in the exhibit' }).click();
  const exhibit = page.frameLocator('iframe[title="Preview"]');
  await exhibit.getByRole('button', { name: 'Zoom in' }).click();
  const frame = page.frames().at(-1);
  const zoomSeen = () =>
    frame?.evaluate(() => Number(new URLSearchParams(location.search).get('map')?.split(',')[2]));
  await expect.poll(zoomSeen).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Keep this view of the map' }).click();
  await expect.poll(async () => Number(await zoom.inputValue())).toBeGreaterThan(before);
  await exhibit.getByRole('button', { name: wordsIn('en').playback.next, exact: true }).click();
  await expect.poll(() => frame?.evaluate(() => location.search)).not.toContain('at=1948-01-01');
  await page.getByRole('button', { name: 'Begin at this moment' }).click();
  await expect(page.getByLabel('When', { exact: true })).toHaveValue(/^\d{4}-\d\d-\d\d\/2016$/);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.context().close();
});

test('chapters are put into another order by dragging them, and by their buttons', async ({
  desk,
  browser,
}) => {
  const page = await asCurator(browser, desk, ana);
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
  await page.context().close();
});

test('a picture is taken in, and its card says whose it is', async ({ desk, browser }) => {
  const page = await asCurator(browser, desk, ana);
  await page.goto('/desk/records/pictures/bridge-drawn/');
  const file = page.locator('input[type=file]');
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"/>',
  );
  await file.setInputFiles({ name: 'bridge.png', mimeType: 'image/png', buffer: svg });
  await expect(page.getByText('send a JPEG, PNG or WebP')).toBeVisible();
  const seen = await page.screenshot({ scale: 'device' });
  await file.setInputFiles({ name: 'bridge.png', mimeType: 'image/png', buffer: seen });
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
  for (const name of ['Was', 'Will be']) {
    const state = page.getByRole('row', { name: /^Picture/ }).getByRole('img', { name });
    await expect
      .poll(() => state.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
  const reader = await asCurator(browser, desk, boris);
  reader.on('dialog', (dialog) => dialog.accept('say who drew it'));
  await reader.goto('/desk/records/pictures/bridge-drawn/');
  await reader.getByRole('button', { name: 'Send it back' }).click();
  await expect(reader.getByText('Sent back by Boris: say who drew it')).toBeVisible();
  await page.goto('/desk/records/pictures/bridge-drawn/');
  await expect(page.getByText('Sent back by Boris: say who drew it')).toBeVisible();
  for (const one of [page, reader]) await one.context().close();
});

test('a table goes out, comes back with a mistake, and only the sound rows come in, once the curator says so', async ({
  desk,
  browser,
}) => {
  const page = await asCurator(browser, desk, ana);
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
  await page.getByRole('button', { name: 'Bring the 1 sound rows in' }).click();
  await expect(page.getByRole('status')).toContainText('1 draft was made.');
  expect(await draftOf(page, 'places/probnica')).toContain('Probnica by the Bridge');
  await page.context().close();
});

test('a place that nobody has written yet is made within the form of the event that names it', async ({
  desk,
  browser,
}) => {
  const page = await asCurator(browser, desk, ana);
  await page.goto('/desk/records/events/hill-taken/');
  await page.getByRole('button', { name: 'New place', exact: true }).first().click();
  const within = page.getByRole('dialog');
  await within.getByLabel('What it is called').fill('Testgrad');
  await expect(within.getByText('There is a record of this name already.')).toBeVisible();
  await within.getByLabel('What it is called').fill('Mill on the hill');
  await within.getByRole('button', { name: 'Make it' }).click();
  await within.getByRole('group', { name: 'Name', exact: true }).getByLabel('English').fill('Mill');
  await expect.poll(() => draftOf(page, 'places/mill-on-the-hill')).toContain('"en":"Mill"');
  await within.getByRole('button', { name: 'Use it in the form' }).click();
  await expect.poll(() => draftOf(page, 'events/hill-taken')).toContain('mill-on-the-hill');
  // What is still missing in the new place is told with a way there.
  await expect(
    page.getByRole('link', { name: /^places\/mill-on-the-hill · Name · Serbian/ }),
  ).toBeVisible();
  await page.context().close();
});

test('whoever has not signed in gets nothing from any door of the desk, and an author no more than is theirs', async ({
  desk,
  browser,
  playwright,
}) => {
  const page = await asCurator(browser, desk, ana);
  const marker = 'Testgrad of Boris';
  expect(await draftOf(page, 'places/testgrad')).toContain(marker);
  const stranger = await playwright.request.newContext({
    baseURL: desk.address,
    extraHTTPHeaders: { origin: desk.address },
  });
  expect(doors.length).toBeGreaterThan(12);
  for (const { method, path } of doors) {
    const data = method === 'GET' ? {} : { data: {} };
    const strangers = await stranger.fetch(path, { method, ...data });
    expect(strangers.status(), `${method} ${path}`).toBe(401);
    expect(await strangers.text()).not.toContain(marker);
    const origin = { origin: desk.address };
    const authors = await page.request.fetch(path, { method, ...data, headers: origin });
    const closed = closedToAuthors.includes(`${method} ${path}`);
    expect(authors.status() === 403, `${method} ${path} as an author`).toBe(closed);
    if (closed) expect(await authors.text()).not.toContain(marker);
    if (method === 'GET') continue;
    const foreign = { origin: 'http://elsewhere.example' };
    const forged = await page.request.fetch(path, { method, ...data, headers: foreign });
    expect(forged.status(), `${method} ${path} from elsewhere`).toBe(403);
  }
  for (const path of pages) {
    const answer = await stranger.get(path);
    expect(answer.url(), path).toContain('/desk/sign-in/');
    expect(await answer.text()).not.toContain(marker);
  }
  await stranger.dispose();
  await page.context().close();
});

test('the pages of the desk are sound for a screen reader, and work by keyboard alone', async ({
  desk,
  browser,
}) => {
  const page = await opened(browser, desk);
  await signIn(page, desk.email, chosen);
  await page.getByRole('heading', { name: 'Records' }).waitFor();
  for (const path of [
    '',
    'records/events/danube-crossed/',
    'records/areas/test-plain/',
    'records/pictures/bridge-drawn/',
    'order/chapters/',
    'publish/',
    'sheets/',
    'accounts/',
    'log/',
    'help/',
  ].map((part) => `/desk/${part}`)) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
  await page.goto('/desk/');
  await page.getByLabel('Search').focus();
  await page.keyboard.type('danube-crossed');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sought=danube-crossed/);
  await page.getByRole('link', { name: 'Danube crossed' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Danube crossed' })).toBeVisible();
  await page.context().close();
});

/** A page in a browser of its own, which fails on any error. */
async function opened(browser: Browser, { address }: RunningDesk): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 900 },
  });
  await context.addInitScript(paintNothing);
  await context.addInitScript(exposeMap);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`the policy forbids ${event.blockedURI} (${event.violatedDirective})`);
    });
  });
  context.on('weberror', (error) => {
    throw error.error();
  });
  return context.newPage();
}

const known = new Set<string>();

async function asCurator(
  browser: Browser,
  desk: RunningDesk,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<Page> {
  const page = await opened(browser, desk);
  const given = `given to ${name} at first`;
  await signIn(page, email, known.has(name) ? chosen : given);
  if (!known.has(name)) await choosePassword(page, given, chosen);
  known.add(name);
  await page.getByRole('heading', { name: 'Records' }).waitFor();
  return page;
}

/** The fields that stand together under a name. */
function part(page: Page, name: string) {
  return page.getByRole('group', { name, exact: true }).first();
}

async function write(page: Page, name: string, english: string, serbian: string): Promise<void> {
  await part(page, name).getByLabel('English').fill(english);
  await part(page, name).getByLabel('Serbian, in Cyrillic').fill(serbian);
}

async function choose(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, option] of Object.entries(choices))
    await page.getByLabel(label, { exact: true }).selectOption(option);
}

async function draftOf(page: Page, record: string): Promise<string> {
  return (await page.request.get(`/desk/api/records/${record}/`)).text();
}
