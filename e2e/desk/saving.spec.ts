import { expect } from '@playwright/test';
import { choose, draftOf, groupOf, test, write } from './testing/desk-test';

// The tests of a file share a desk, so they run in order in one worker.
test.describe.configure({ mode: 'default' });
test.use({ actionTimeout: 20_000 });

test('when two people edit one record the second sees both versions, and nothing is lost', async ({
  windowOf,
}) => {
  const [ana, boris] = [await windowOf('ana'), await windowOf('boris')];
  for (const page of [ana, boris]) await page.goto('/desk/records/places/testgrad/');
  await choose(ana, { Precision: 'approximate' });
  await write(ana, 'Name', 'Testgrad of Ana', 'Тестград');
  await expect(ana.getByText('Saved', { exact: true })).toBeVisible();
  await expect.poll(() => draftOf(ana, 'places/testgrad')).toContain('Testgrad of Ana');
  await write(boris, 'Name', 'Testgrad of Boris', 'Тестград');
  await expect(boris.getByText('Somebody else has changed this record')).toBeVisible();
  await expect(boris.getByRole('cell', { name: 'Testgrad of Ana' })).toBeVisible();
  await expect(boris.getByRole('cell', { name: 'Testgrad of Boris' })).toBeVisible();
  await boris.getByRole('button', { name: 'Keep yours in the fields' }).click();
  await expect.poll(() => draftOf(ana, 'places/testgrad')).toContain('Testgrad of Boris');
  // A field that only one of them changed has that value, whatever the other chose.
  expect(await draftOf(ana, 'places/testgrad')).toContain('"precision":"approximate"');
  await ana.goto('/desk/records/places/testgrad/history/');
  await expect(ana.getByRole('cell', { name: 'Testgrad of Ana' }).first()).toBeVisible();
});

test('what was typed while the desk did not answer is there when the record is opened again', async ({
  windowOf,
}) => {
  const page = await windowOf('ana');
  await page.goto('/desk/records/places/primerovac/');
  await page.route('**/desk/api/records/**', (route) => route.abort());
  await write(page, 'Name', 'Primerovac by night', 'Примеровац');
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await page.unroute('**/desk/api/records/**');
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('/desk/records/places/primerovac/');
  await expect(groupOf(page, 'Name').getByLabel('English')).toHaveValue('Primerovac by night');
  await expect.poll(() => draftOf(page, 'places/primerovac')).toContain('Primerovac by night');

  // Opening the record does not overwrite what somebody else wrote in the meantime.
  await expect(page.getByRole('button', { name: 'Hand in for review' })).toBeVisible();
  await page.route('**/desk/api/records/**', (route) => route.abort());
  await write(page, 'Name', 'Primerovac at dawn', 'Примеровац');
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Hand in for review' }).click();
  await expect(page.getByText('What you typed is not at the desk yet')).toBeVisible();
  const other = await windowOf('boris');
  await other.goto('/desk/records/places/primerovac/');
  await write(other, 'Name', 'Primerovac of Boris', 'Примеровац');
  await expect.poll(() => draftOf(other, 'places/primerovac')).toContain('Primerovac of Boris');
  // The form retries every few seconds, so the route has to be blocked until here.
  await page.unroute('**/desk/api/records/**');
  await page.goto('/desk/records/places/primerovac/');
  await expect(page.getByText('Somebody else has changed this record')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Primerovac at dawn' })).toBeVisible();
  expect(await draftOf(page, 'places/primerovac')).toContain('Primerovac of Boris');
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(groupOf(page, 'Name').getByLabel('English')).toHaveValue('Primerovac of Boris');
  await page.goto('/desk/records/places/primerovac/history/');
  await expect(page.getByRole('cell', { name: 'Primerovac at dawn' }).first()).toBeVisible();
  expect(await draftOf(page, 'places/primerovac')).toContain('Primerovac of Boris');
});
