import { expect, test } from 'vitest';
import { faultIn } from './json-fault';

test.each([
  '{}',
  '[]',
  '1',
  ' {"a":[1,-2.5e+10,{"b":null}],"c":"x\\n\\u00e9\\""} \r\n',
  '[[],{}]',
  '[{"a":1},{"a":1}]',
])('%s is JSON', (text) => {
  expect(faultIn(text)).toBeNull();
});

test.each([
  ['a comma too few', '{\n"a": 1\n"b": 2\n}', 3],
  ['a comma too many', '{\n"a": 1,\n}', 3],
  ['a comma before the first', '[\n,1]', 2],
  ['a bracket too few', '{\n"a": [1\n}', 3],
  ['a bracket too many', '{}\n}', 2],
  ['the wrong bracket', '[\n1\n}', 3],
  ['a name without quotation marks', '{\na: 1}', 2],
  ['a name without a value', '{\n"a": }', 2],
  ['a text without an end', '{\n"a": "b\n}', 2],
  ['single quotation marks', "{\n'a': 1}", 2],
  ['a comment', '// why\n{}', 1],
  ['an unknown word', '{\n"a": True}', 2],
  ['a number with a nought before it', '[\n01]', 2],
  ['a form feed at the end', '{}\n\f', 2],
  ['a space that is none at the end', '{}\n\u00a0', 2],
  ['an end too early', '{\n"a":\n\n', 2],
])('%s is found at its line', (_what, text, line) => {
  expect(faultIn(text)).toEqual({ line, twice: null });
  expect(() => JSON.parse(text)).toThrow();
});

test('a field that is twice in the same brackets is found, however it is written', () => {
  expect(faultIn('{\n"a": 1,\n"b": { "a": 2 },\n"\\u0061": 3\n}')).toEqual({ line: 4, twice: 'a' });
});

test('a text of a hundred thousand levels is read to its end', () => {
  expect(faultIn('['.repeat(100_000) + ']'.repeat(100_000))).toBeNull();
});
