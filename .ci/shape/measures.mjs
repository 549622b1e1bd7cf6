import { circles, importsOf, LONGEST, MOST_FILES } from '../imports.mjs';
import { casts } from './casts.mjs';
import { unusedExports } from './exports.mjs';
import { names } from './names.mjs';
import { crowdedComponents } from './props.mjs';
import { bigFunctions, emptyFiles, foldersOf, lengthsOf } from './sizes.mjs';
import { commentsBeside, sourceOf } from './source.mjs';
import { leftToDo, oldWords } from './words.mjs';

/** What is counted by its faults, and must be none. */
const counted = {
  functions: 'functions over 80 lines, without a reason',
  parameters: 'functions of more than 4 parameters',
  props: 'components of more than 7 props',
  circles: 'circles of imports, with types',
  casts: 'casts without a reason',
  exports: 'unused exports',
  empty: 'empty files',
  todo: '`TODO` and `FIXME`',
  any: '`any` and `!`',
  names: 'names of two things, of a global or of nothing',
  words: 'words of another age',
  exceptions: 'exceptions that excuse nothing',
};

/**
 * The shape of code given as `{ path: text }`: rows of a table (measure, value, bar, held), faults, and exceptions.
 * `entries` are paths of scripts that package.json starts.
 */
export function shapeOf(files, entries = []) {
  const sources = Object.entries(files).map(([path, text]) => sourceOf(path, text));
  const folders = foldersOf(sources);
  const lengths = lengthsOf(sources);
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const found = [
    ...folders.faults,
    ...lengths.faults,
    ...sources.flatMap((source) => [
      ...bigFunctions(source),
      ...crowdedComponents(source, byPath),
      ...casts(source),
      ...leftToDo(source),
      ...oldWords(source),
    ]),
    ...roundImports(files),
    ...unusedExports(sources, entries),
    ...emptyFiles(sources),
    ...names(sources),
  ];
  const { faults, exceptions } = withoutExceptions(found, sources, byPath);
  const rows = [
    row('source files in a folder, at most', folders.value, MOST_FILES),
    row('lines a file, median', lengths.median, 45),
    row('lines a file, nine in ten', lengths.ninth, 120),
    row('lines a file, at most', lengths.longest, LONGEST),
    ...Object.entries(counted).map(([measure, title]) =>
      row(title, faults.filter((fault) => fault.measure === measure).length, 0),
    ),
  ];
  return { rows, faults, exceptions };
}

function row(measure, value, bar) {
  return { measure, value, bar, held: value <= bar };
}

function roundImports(files) {
  const imports = Object.keys(files)
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => importsOf(path, files));
  return circles(imports).map((line) => ({
    measure: 'circles',
    path: line.split(' → ')[0],
    line: 1,
    say: line,
  }));
}

/** Takes out each fault that a comment `shape: …` beside it explains; a comment that explains no fault is one itself. */
function withoutExceptions(found, sources, byPath) {
  const used = new Set();
  const faults = found.filter(({ path, line }) => {
    const source = byPath.get(path);
    const reasons = source ? commentsBeside(source, line).filter(isException) : [];
    for (const reason of reasons) used.add(reason);
    return reasons.length === 0;
  });
  const all = sources.flatMap(({ path, comments }) =>
    comments.filter(isException).map((comment) => ({ path, comment })),
  );
  const said = all.map(({ path, comment }) => ({
    path,
    line: comment.from,
    reason: comment.text.trim().replace(/^shape:\s*/, ''),
    used: used.has(comment),
  }));
  const idle = said
    .filter((one) => !one.used)
    .map(({ path, line }) => ({
      measure: 'exceptions',
      path,
      line,
      say: 'nothing here needs an exception: take the comment out',
    }));
  return { faults: [...faults, ...idle], exceptions: said.filter((one) => one.used) };
}

function isException({ text }) {
  return /^\s*shape: \S/.test(text);
}
