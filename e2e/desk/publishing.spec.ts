import { expect, type Page } from '@playwright/test';
import { barriersAt, choose, draftOf, groupOf, test, write } from './testing/desk-test';
import { CHOSEN, choosePassword, signIn } from './testing/running-desk';

// The tests of a file share a desk, so they run in order in one worker.
test.describe.configure({ mode: 'default' });
// A publishing builds the whole exhibit.
test.setTimeout(400_000);
test.use({ actionTimeout: 20_000 });

test('an administrator makes an account, and its owner chooses a password at the first sign-in', async ({
  windowOf,
}) => {
  const admin = await windowOf('admin');
  await admin.goto('/desk/accounts/');
  await admin.getByLabel('Name, as the history will sign it').fill('Vera');
  await admin.getByLabel('E-mail').fill('vera@museum.example');
  await admin.locator('form').getByLabel('Role').selectOption('author');
  await admin.locator('input[name=password]').fill('given to Vera at first');
  await admin.getByRole('button', { name: 'Make the account' }).click();
  await expect(admin.getByRole('cell', { name: 'vera@museum.example' })).toBeVisible();

  const vera = await windowOf('stranger');
  await signIn(vera, 'vera@museum.example', 'given to Vera at first');
  await choosePassword(vera, 'given to Vera at first', CHOSEN);
  const newWindow = await windowOf('stranger');
  await signIn(newWindow, 'vera@museum.example', CHOSEN);
  await expect(newWindow.getByRole('heading', { name: 'Records' })).toBeVisible();
});

test('a curator writes an event, with a date mistyped at first, and the public sees it once a second person has published it', async ({
  windowOf,
}) => {
  const author = await windowOf('ana');
  await author.goto('/desk/');
  await makeEvent(author);
  await fillFields(author);
  await linkPlaceAndSource(author);
  await previewAndHandIn(author);
  const reviewer = await windowOf('boris');
  await approveAndPublish(reviewer);
  await undoPublishing(reviewer);
});

test('the pages of records, publishing, accounts, log and help have no barrier for a screen reader', async ({
  windowOf,
}) => {
  const page = await windowOf('admin');
  const paths = ['', 'records/events/danube-crossed/', 'publish/', 'accounts/', 'log/', 'help/'];
  expect(await barriersAt(page, paths)).toEqual([]);
});

test('with the keyboard alone a curator finds and opens a record', async ({ windowOf }) => {
  const page = await windowOf('admin');
  await page.goto('/desk/');
  await page.getByLabel('Search').focus();
  await page.keyboard.type('danube-crossed');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sought=danube-crossed/);
  await page.getByRole('link', { name: 'Danube crossed' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Danube crossed' })).toBeVisible();
});

/** Makes a new event; the desk refuses a name that another record has. */
async function makeEvent(page: Page): Promise<void> {
  await page.getByLabel('Kind').last().selectOption('events');
  await page.getByLabel('What it is called').fill('Danube crossed');
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByText('There is a record of this name already.')).toBeVisible();
  await page.getByLabel('Kind').last().selectOption('events');
  await page.getByLabel('What it is called').fill('Bells heard');
  await expect(page.getByLabel('Its name in addresses')).toHaveValue('bells-heard');
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(groupOf(page, 'Title').getByLabel('English')).toHaveValue('Bells heard');
}

/** Fills in the fields of the event; a date that is in no calendar gets a message. */
async function fillFields(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Summary · Serbian: write at least one' }).click();
  await expect(groupOf(page, 'Summary').getByLabel('Serbian, in Cyrillic')).toBeFocused();
  await choose(page, {
    Checked: 'partly',
    'Serbian read through': 'no',
    Kind: 'battle',
    Lane: 'advance',
    Confidence: 'medium',
  });
  await page.getByLabel('Importance').fill('3');
  await write(page, 'Title', 'Bells heard in Testgrad', 'Звона се чују у Тестграду');
  await write(page, 'Summary', 'A town page tells of bells.', 'Страница града говори о звонима.');
  const when = page.getByLabel('When', { exact: true });
  await when.fill('1944-10-32');
  await expect(page.getByText('the calendar has no such day')).toBeVisible();
  await when.fill('1944-10-02');
  await expect(page.getByText('Will be read as: 2 October 1944')).toBeVisible();
}

/** Names the event's place, by mouse and by keyboard, and its source. */
async function linkPlaceAndSource(page: Page): Promise<void> {
  await pick(page, 'Place', 'modelovac', 'Modelovac (modelovac)');
  // With the keyboard a place is removed, and names that begin with the typed letters come first.
  const place = page.getByRole('combobox', { name: 'Place', exact: true });
  await place.fill('');
  await place.press('Tab');
  await expect.poll(() => draftOf(page, 'events/bells-heard')).not.toContain('"place"');
  await place.pressSequentially('modelovac');
  await place.press('ArrowDown');
  await place.press('Enter');
  await expect(place).toHaveValue('Modelovac (modelovac)');
  await page.getByRole('button', { name: 'Add: Sources' }).click();
  await pick(page, 'Source', 'town-page', /town-page/);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByText('Nothing to mend in this record.')).toBeVisible();
}

/** Types into the field of another record, and clicks the one that is found. */
async function pick(page: Page, label: string, typed: string, found: string | RegExp) {
  const field = page.getByRole('combobox', { name: label, exact: true });
  // At the lower edge of the window the list opens upwards, and moves away from the mouse as typing makes it shorter.
  await field.evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await field.fill(typed);
  await page.getByRole('option', { name: found }).click();
}

/** Shows the draft in the exhibit and hands it in. */
async function previewAndHandIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show it in the exhibit' }).click();
  const exhibit = page.frameLocator('iframe[title="Preview"]');
  await expect(exhibit.getByRole('heading', { name: 'Bells heard in Testgrad' })).toBeVisible();
  // Map, timeline and story share the screen, as they do for a visitor.
  expect(
    await exhibit.locator('html').evaluate((root) => root.scrollHeight <= window.innerHeight),
  ).toBe(true);
  await page.getByRole('button', { name: 'Hand in for review' }).click();
  await expect(page.getByText('In review.')).toBeVisible();
  // An author who enters the address of the page for publishing cannot publish there.
  await page.goto('/desk/publish/');
  await expect(page.getByRole('button', { name: 'Publish what is chosen' })).toBeHidden();
}

/** Approves the event and publishes it. */
async function approveAndPublish(page: Page): Promise<void> {
  await page.goto('/desk/publish/');
  await expect(page.getByRole('cell', { name: 'Bells heard in Testgrad' })).toBeVisible();
  await expect(page.getByText('somebody has to read it and approve it')).toBeVisible();
  await page
    .getByRole('button', { name: 'I have read it and approve it: Bells heard in Testgrad' })
    .click();
  await expect(page.getByText('Approved by Boris')).toBeVisible();
  await page.getByLabel('Why: a line for the history').fill('new from the town page');
  await page.getByRole('button', { name: 'Publish what is chosen' }).click();
  await expect(page.getByText('Published.')).toBeVisible({ timeout: 150_000 });
  expect((await page.request.get('/en/events/bells-heard/')).status()).toBe(200);
}

/** Undoes the publishing; the event is a draft again. */
async function undoPublishing(page: Page): Promise<void> {
  await page.goto('/desk/publish/');
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Undo: new from the town page' }).click();
  await expect(page.getByText('Taken back.')).toBeVisible({ timeout: 150_000 });
  expect((await page.request.get('/en/events/bells-heard/')).status()).toBe(404);
  // What an undo takes back is a draft again.
  expect(await draftOf(page, 'events/bells-heard')).toContain('"state":"draft"');
  // The records that were there at the desk's first start cannot be undone.
  await expect(page.getByText('the records as they were found')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Undo: the records as they were found' }),
  ).toBeHidden();
}
