import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultInSerbian } from './messages-sr';

/** Every cure that a schema writes out, read off its source: a new one is missed here before a curator misses it. */
function curesIn(text: string): string[] {
  const literal = /(?:message:\s*|inBoth\(|cures[^=]*= \{|: |return )('(?:[^'\\]|\\.)+'|`[^`]+`)/g;
  return [...text.matchAll(literal)]
    .map(([, quoted = '']) => quoted.slice(1, -1).replace(/\$\{[^}]*\}/g, '5'))
    .filter(
      (text) =>
        /^(?:begin|close|draw|give|leave out|name|put|round|say|take|the calendar|the end|there is|use|write|explain) ?/.test(
          text,
        ) && text.includes(' '),
    );
}

test('a curator who works in Serbian reads every cure in Serbian', () => {
  const files = readdirSync('data/schema').filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.'),
  );
  const cures = files.flatMap((name) => curesIn(readFileSync(`data/schema/${name}`, 'utf8')));
  expect(cures.length).toBeGreaterThan(60);
  expect(cures.filter((cure) => faultInSerbian(cure) === cure)).toEqual([]);
});

test('numbers and names are kept', () => {
  expect(faultInSerbian('use at most 80 characters')).toBe('користите највише 80 знакова');
  expect(faultInSerbian('write freed or lost')).toBe('изаберите freed или lost');
});
