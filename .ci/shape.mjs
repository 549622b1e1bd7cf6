import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesUnder, roots } from './imports.mjs';
import { shapeOf } from './shape/measures.mjs';

// Measures the shape of the code against its limits: `node .ci/shape.mjs [FOLDER] [--list] [--strict]`. It prints a table
// and some faults of each kind; with a folder, the faults of that folder alone; with --list, all faults and exceptions.
// It fails with --strict alone.

const SOME = 5;

/** The rows as a table in Markdown. */
export function tableOf(rows) {
  const lines = rows.map(
    ({ measure, value, bar, held }) =>
      `| ${measure} | ${value} | ${bar} | ${held ? 'yes' : '**no**'} |`,
  );
  return ['| Measure | Value | Bar | Held |', '|---|--:|--:|---|', ...lines].join('\n');
}

/** The faults a line each, in the order of their places; of each measure no more than `most`. */
export function linesOf(faults, most = Number.POSITIVE_INFINITY) {
  const measures = [...new Set(faults.map(({ measure }) => measure))];
  return measures.flatMap((measure) => {
    const lines = faults
      .filter((fault) => fault.measure === measure)
      .sort((one, other) => one.path.localeCompare(other.path) || one.line - other.line)
      .map(({ path, line, say }) => `${path}:${line} ${say}`);
    const rest = lines.length - most;
    return ['', ...lines.slice(0, most), ...(rest > 0 ? [`… and ${rest} more: --list`] : [])];
  });
}

function isCode(path) {
  return /\.(tsx?|mjs|cjs|js|css)$/.test(path);
}

function readSources() {
  const paths = [...roots, '.ci'].flatMap(filesUnder).filter(isCode);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** The files of ours that package.json starts, and those that other programs are given by name. */
function entryScripts(files) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const started = Object.values(scripts).join(' ');
  return Object.keys(files).filter((path) => started.includes(path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const folder = words.find((word) => !word.startsWith('--'))?.replace(/\/$/, '');
  const files = readSources();
  const { rows, faults, exceptions } = shapeOf(files, entryScripts(files));
  const here = ({ path }) =>
    folder === undefined || path === folder || path.startsWith(`${folder}/`);
  const all = folder !== undefined || words.includes('--list');
  const shown = faults.filter(here);
  if (folder === undefined) console.log(tableOf(rows));
  console.log(linesOf(shown, all ? undefined : SOME).join('\n'));
  const excused = exceptions.filter(here);
  if (all && excused.length > 0) {
    console.log('\nExceptions, with their reasons:');
    for (const { path, line, reason } of excused) console.log(`${path}:${line} ${reason}`);
  }
  console.log(`\n${shown.length} faults, ${excused.length} exceptions.`);
  if (words.includes('--strict') && (shown.length > 0 || rows.some(({ held }) => !held)))
    process.exitCode = 1;
}
