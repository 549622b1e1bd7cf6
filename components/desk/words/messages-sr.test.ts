import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { looseCitations, warningsOf } from '../../../data/check/care';
import { say } from '../../../data/messages/say';
import { saidInSerbian } from './messages-sr';

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
  const files = readdirSync('data/schema', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.'),
  );
  const cures = files.flatMap((name) => curesIn(readFileSync(`data/schema/${name}`, 'utf8')));
  expect(cures.length).toBeGreaterThan(60);
  expect(cures.filter((cure) => saidInSerbian(cure) === cure)).toEqual([]);
});

test('so does whoever reads what is wrong across records, and what care asks for', () => {
  const told = readdirSync('data/fixtures/broken').flatMap((name) => {
    const { expect: lines } = JSON.parse(readFileSync(`data/fixtures/broken/${name}`, 'utf8'));
    return (lines as string[]).map((line) => line.replace(/^.*? · .*?: /, ''));
  });
  // The desk itself writes the files, so that these are read where an editor of text was at work.
  const ofFiles =
    /^(?:take this out|this is not JSON|".*" stands twice|save the file|make the? folder|write "|make this|the file|this file|this is a (?:link|folder)|make the file|this is nested|write text|it is|put)/;
  const left = told.filter((line) => saidInSerbian(line) === line && !ofFiles.test(line));
  expect(left).toEqual([]);
  const cares = [
    ...warningsOf('events', { title: { en: 'The horde, excesses of our women', sr: '' } }),
    ...warningsOf('events', { title: { en: 'It is known that a scandal', sr: '' } }),
    ...warningsOf('events', { title: { en: 'The Russian soul, naked', sr: '' } }),
    ...looseCitations('events', { sources: [{ source: 'a-book' }] }, () => 'scholarship'),
  ].map((warning) => say(warning, 'en'));
  expect(cares.length).toBeGreaterThan(6);
  expect(cares.filter((line) => saidInSerbian(line) === line)).toEqual([]);
});

/** The files of the desk whose words reach a curator; the others speak to whoever starts it. */
const speaking =
  'accounts/accounts accounts/authorize desk sheets/import activity/record-view activity/order store/picture-file activity/take-picture activity/previews review/publish store/recover errors/http-error review/review sheets/sheets sheets/timelinejs sheets/workbook';

test('so does whoever reads why the desk refuses something, and what its history calls its own deeds', () => {
  const files = [
    'app/desk/request.ts',
    ...speaking.split(' ').map((name) => `server/desk/${name}.ts`),
  ];
  const said = files.flatMap((file) => spokenIn(readFileSync(file, 'utf8')));
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((line) => saidInSerbian(line) === line)).toEqual([]);
});

/** What is refused, found at fault, or done for a reason; what is told to the log is not. */
function spokenIn(text: string): string[] {
  const opens =
    /(?:message: |fault: |refused: \[|say\(|refused\.push\(|refuse\(|wrong\('[^']+', |Error\(|unreadable\(|because\([^;]*?, |first \? |: )\s*('(?:[^'\\\n]|\\.)+'|`[^`]+`)/g;
  return [...text.matchAll(opens)]
    .map(([, quoted = '']) =>
      quoted
        .slice(1, -1)
        .replace(/\$\{[^}]*\}/g, '5')
        .replace(/^5(\/5)?: /, ''),
    )
    .filter((line) => /^[a-z].* /.test(line) && !/^account |^publishing /.test(line));
}

test('a fault is told in Serbian with the record and the field that it is of', () => {
  expect(saidInSerbian('places/testgrad · at.0: send JSON')).toBe(
    'places/testgrad · at.0: пошаљите JSON',
  );
});

test('numbers and names are kept', () => {
  expect(saidInSerbian('use at most 80 characters')).toBe('користите највише 80 знакова');
  expect(saidInSerbian('write freed or lost')).toBe('изаберите freed или lost');
});
