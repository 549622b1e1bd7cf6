import { expect, test } from 'vitest';
import { problemPage } from './problem-page';

const problem = { record: 'events/danube-crossed', field: 'when', cure: 'write a day', line: '' };

test('the page of problems names each record, its field and the cure', () => {
  const page = problemPage([problem, { ...problem, field: 'title.en' }], 'en');
  expect(page).toContain('<h1>2 problems in the records</h1>');
  for (const words of ['events/danube-crossed', 'when', 'title.en', 'write a day'])
    expect(page).toContain(words);
});

test('the page of one problem speaks of one', () => {
  const page = problemPage([problem], 'en');
  expect(page).toContain('<h1>1 problem in the records</h1>');
  expect(page).toContain('as soon as it is corrected.');
});

test('what a record holds is shown as text and never run', () => {
  const page = problemPage(
    [{ ...problem, field: '<script>alert(1)</script>', cure: '"&\'' }],
    'en',
  );
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
  expect(page).toContain('&#34;&#38;&#39;');
});

test('the page of problems waits for the records to change', () => {
  expect(problemPage([problem], 'en')).toContain('src="/dev/reload.js?state=');
});

test('the page of problems speaks Serbian with `--language sr`', () => {
  const page = problemPage([problem], 'sr');
  expect(page).toContain('<html lang="sr">');
  expect(page).toContain('<h1>1 грешка у записима</h1>');
  expect(page).toContain('чим се исправи.');
});
