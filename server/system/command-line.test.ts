import { expect, test } from 'vitest';
import { commandLine, languageOption } from './command-line';

const options = {
  to: { type: 'string', default: 'out' },
  build: { type: 'boolean', default: false },
  ...languageOption,
} as const;

test('a command gets its options, and English unless another language is asked for', () => {
  expect(commandLine([], options)).toEqual({ to: 'out', build: false, language: 'en' });
  expect(commandLine(['--build', '--to', 'a', '--language=sr'], options)).toEqual({
    to: 'a',
    build: true,
    language: 'sr',
  });
});

test.each([
  [['--too', 'a'], "there is no option '--too'; the options are --to, --build, --language"],
  [['a'], "there is no option 'a'; the options are --to, --build, --language"],
  [['--to'], '--to: write its value after it; one that begins with a hyphen as --to=VALUE'],
  [
    ['--to', '--build'],
    '--to: write its value after it; one that begins with a hyphen as --to=VALUE',
  ],
  [['--build=yes'], '--build: write it without a value'],
  [
    ['--constructor'],
    "there is no option '--constructor'; the options are --to, --build, --language",
  ],
  [['--language', 'de'], '--language: there are no words in "de": write one of en, sr'],
])('%s is refused with a cure', (args, fault) => {
  expect(commandLine(args, options)).toEqual({ faults: [fault] });
});

test('a mistake in the options is said in the language that they ask for', () => {
  expect(commandLine(['--language', 'sr', '--too'], options)).toEqual({
    faults: ['опција „--too“ не постоји; постоје --to, --build, --language'],
  });
});

test('a command that speaks English alone has no option for the language', () => {
  expect(commandLine(['--language', 'sr'], { to: options.to })).toEqual({
    faults: ["there is no option '--language'; the options are --to"],
  });
});
