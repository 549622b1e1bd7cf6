import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const HEADER = 'day,hour,language,screen,visits';

/** Months after which a line is deleted; the French authority allows 25. */
const MONTHS_STORED = 25;

/**
 * Counts visits in a file that a spreadsheet opens: day, hour, language, screen, how many. There is no
 * other fact to write. `now` is the machine's own clock.
 */
export function visitCounter(file: string, screen: string, now: () => Date = () => new Date()) {
  // One after another, so that no two visits read the same number.
  let last: Promise<void> = Promise.resolve();
  return (language: string): Promise<void> => {
    last = last.then(() => count(file, keyOf(now(), language, screen), now()));
    return last;
  };
}

async function count(file: string, key: string, now: Date): Promise<void> {
  const oldest = monthOf(new Date(now.getFullYear(), now.getMonth() - MONTHS_STORED));
  const lines = (await linesOf(file)).filter((line) => line.slice(0, 7) >= oldest);
  const at = lines.findIndex((line) => line.startsWith(`${key},`));
  const before = at < 0 ? 0 : Number(lines[at]?.split(',').at(-1));
  lines[at < 0 ? lines.length : at] = `${key},${before + 1}`;
  await mkdir(dirname(file), { recursive: true });
  // A rename is atomic, so a power cut leaves the old file or the new one.
  await writeFile(`${file}.new`, [HEADER, ...lines, ''].join('\n'));
  await rename(`${file}.new`, file);
}

/** The valid lines; lines that a spreadsheet or a person has changed go to a file beside it. */
async function linesOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && line !== HEADER);
  const validLines = lines.filter((line) =>
    /^\d{4}-\d\d-\d\d,\d{1,2},[\w-]+,[\w-]+,\d+$/.test(line),
  );
  const odd = lines.filter((line) => !validLines.includes(line));
  if (odd.length > 0) await appendFile(`${file}.unread`, `${odd.join('\n')}\n`);
  return validLines;
}

function keyOf(at: Date, language: string, screen: string): string {
  return `${monthOf(at)}-${String(at.getDate()).padStart(2, '0')},${at.getHours()},${language},${screen}`;
}

function monthOf(at: Date): string {
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}`;
}
