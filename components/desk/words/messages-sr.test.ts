import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { saidInSerbian } from './messages-sr';

/** The files of the desk whose words reach a curator; the others speak to whoever starts it. */
const speaking =
  'accounts/accounts accounts/authorize desk sheets/import activity/record-view activity/order store/picture-file activity/take-picture activity/previews review/publish store/recover errors/http-error review/review sheets/sheets sheets/timelinejs sheets/workbook';

test('somebody who works in Serbian reads why the desk refuses something, and what its history calls its own deeds', () => {
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
