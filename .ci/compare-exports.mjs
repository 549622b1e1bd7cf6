import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';

// Compares two exports as a visitor meets them: `node .ci/compare-exports.mjs BEFORE AFTER`. It prints each page and
// each data file that is missing, new or different, and fails if there is one. Scripts and styles do not count.

const spoken = new Set(['alt', 'aria-label', 'content', 'href', 'lang', 'placeholder', 'title']);
const silent = new Set(['script', 'style', 'link']);

/** What a page says, in order: its texts, and the attributes that are read aloud or lead somewhere. */
export function wordsOf(html) {
  const words = [];
  const walk = (node) => {
    if (silent.has(node.nodeName)) return;
    if (node.nodeName === '#text' && node.value.trim() !== '') words.push(node.value.trim());
    const attributes = node.attrs ?? [];
    // The policy of a page names the hashes of its scripts.
    if (attributes.some(({ name }) => name === 'http-equiv')) return;
    for (const { name, value } of attributes) if (spoken.has(name)) words.push(`${name}=${value}`);
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(html));
  return words;
}

/** The differences between two exports given as `{ path: text }`, a line each. */
export function differencesOf(before, after) {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path) => {
    if (!(path in after)) return [`${path} is gone`];
    if (!(path in before)) return [`${path} is new`];
    const [one, other] = [before[path], after[path]].map((text) => readable(path, text));
    const at = one.findIndex((word, index) => word !== other[index]);
    if (at < 0 && one.length === other.length) return [];
    const place = at < 0 ? one.length : at;
    return [`${path}: "${cut(one[place])}" is now "${cut(other[place])}"`];
  });
}

function readable(path, text) {
  return path.endsWith('.html')
    ? wordsOf(text)
    : JSON.stringify(JSON.parse(text), null, 1).split('\n');
}

function cut(word = '(nothing)') {
  return word.length > 120 ? `${word.slice(0, 120)}…` : word;
}

function filesIn(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter(
        (path) => /\.(html|json|geojson|webmanifest)$/.test(path) && !path.startsWith('_next'),
      )
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [before, after] = process.argv.slice(2).map(filesIn);
  const found = differencesOf(before, after);
  for (const line of found) console.log(line);
  console.log(`${Object.keys(after).length} pages and data files: ${found.length} differences.`);
  if (found.length > 0) process.exitCode = 1;
}
