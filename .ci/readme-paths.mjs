import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { filesUnder, roots } from './imports.mjs';

/** A file of the code, or of documents, without its folder. */
const named = /^[\w.-]+\.(tsx?|mjs|cjs|css|sh|md)$/;
const path = /^[\w.[\]-]+(\/[\w.[\]-]+)*\/?$/;
/** What a build, a release or a run of the tests makes. */
const made =
  /^(out|release|results|node_modules|\.next|\.desk|public\/maplibre|e2e\/results)(\/|$)/;

/** All documents of the repository, by their paths. */
export function documents() {
  const atRoot = readdirSync('.').filter((name) => name.endsWith('.md'));
  const below = [...roots, '.ci', 'public'].flatMap(filesUnder);
  // `filesUnder` leaves the folders of content out; these two have what curators read.
  const guide = ['data/records/README.md', ...filesUnder('data/records/guide')];
  return [...atRoot, ...below.filter((file) => file.endsWith('.md')), ...guide];
}

/**
 * The relative links of a document that lead nowhere, and the paths in backticks that are not in the repository. A path may
 * start in the document's folder, in one above it or below it; a document at the root may leave out where a path starts.
 */
export function missingPaths(document, text, { exists = existsSync, under = filesUnder } = {}) {
  const folder = posix.dirname(document);
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target) && !exists(posix.join(folder, target)));
  const words = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word);
  const paths = words.filter(looksLikePath).filter((word) => {
    if (above(folder).some((start) => exists(posix.join(start, word)))) return false;
    const rooms = folder === '.' ? roots : folder === '.ci' ? ['.ci', ...roots] : [folder];
    const files = rooms.flatMap(under);
    const end = `/${word.replace(/\/$/, '')}`;
    return !files.some((file) => file.endsWith(end) || file.includes(`${end}/`));
  });
  return [...links, ...paths];
}

/** Code has slashes and dots as well: a word is a path if it names a file, or a folder of ours with a slash. */
function looksLikePath(word) {
  if (!path.test(word) || made.test(word)) return false;
  return named.test(posix.basename(word)) || word.endsWith('/') || startsAtRoot(word);
}

function startsAtRoot(word) {
  return [...roots, '.ci', 'public'].some((root) => word.startsWith(`${root}/`));
}

/** A folder and all above it, up to the root of the repository. */
function above(folder) {
  return folder === '.' ? ['.'] : [folder, ...above(posix.dirname(folder))];
}
