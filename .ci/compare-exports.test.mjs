import { expect, test } from 'vitest';
import { differencesOf, wordsOf } from './compare-exports.mjs';

const page = (body) => `<!doctype html><html lang="en"><body>${body}</body></html>`;

test('a page is compared by what it says and where it leads, and not by its scripts', () => {
  const one = page('<p class="a1">Belgrade</p><a href="/en/">On</a><script>1</script>');
  const other = page('<p class="b2">Belgrade</p><a href="/en/">On</a><script>2</script>');
  expect(wordsOf(one)).toEqual(['lang=en', 'Belgrade', 'href=/en/', 'On']);
  expect(differencesOf({ 'a.html': one }, { 'a.html': other })).toEqual([]);
});

test('a word, a link and a label that changed are each found', () => {
  const before = page('<p>Belgrade</p><a href="/en/">On</a><i aria-label="mark"></i>');
  for (const [from, to] of [
    ['Belgrade', 'Niš'],
    ['/en/', '/sr-Latn/'],
    ['mark', 'a mark'],
  ])
    expect(
      differencesOf({ 'a.html': before }, { 'a.html': before.replace(from, to) }),
    ).toHaveLength(1);
});

test('a page that ends early, is gone or is new is found', () => {
  const whole = page('<p>one</p><p>two</p>');
  expect(differencesOf({ 'a.html': whole }, { 'a.html': page('<p>one</p>') })).toEqual([
    'a.html: "two" is now "(nothing)"',
  ]);
  expect(differencesOf({ 'a.html': whole }, { 'b.html': whole })).toEqual([
    'a.html is gone',
    'b.html is new',
  ]);
});

test('data is compared by its values', () => {
  expect(differencesOf({ 'a.json': '{"a": 1}' }, { 'a.json': '{"a":1}' })).toEqual([]);
  expect(differencesOf({ 'a.json': '{"a":1}' }, { 'a.json': '{"a":2}' })).toHaveLength(1);
});
