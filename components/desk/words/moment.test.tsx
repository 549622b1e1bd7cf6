import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Moment } from './moment';

test.each([
  ['sr', '28. новембра 2026. у 22:13 UTC'],
  ['en', '28 November 2026, 22:13 UTC'],
] as const)(
  'a moment is a day and a time in %s, and programs read the exact one',
  (language, words) => {
    for (const at of ['2026-11-28T22:13:05.925Z', Date.UTC(2026, 10, 28, 22, 13, 5, 925)])
      expect(renderToStaticMarkup(<Moment at={at} language={language} />)).toBe(
        `<time dateTime="2026-11-28T22:13:05.925Z">${words}</time>`,
      );
  },
);

test('a line of the log that was cut off shows what it has', () => {
  expect(renderToStaticMarkup(<Moment at="cut o" language="sr" />)).toBe('cut o');
});
