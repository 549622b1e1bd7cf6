import { posix } from 'node:path';
import { isTest, LONGEST, MOST_FILES } from '../imports.mjs';
import { lineOf } from './source.mjs';

const LONGEST_FUNCTION = 80;
const MOST_PARAMETERS = 4;

/** The number of source files in each folder, and the folders that hold too many. */
export function foldersOf(sources) {
  const counts = new Map();
  for (const { path } of sources) {
    const folder = posix.dirname(path);
    if (isTest(path) || /\.spec\.ts$|\.d\.ts$|\.css$/.test(path) || folder.startsWith('.ci'))
      continue;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const faults = [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(([path, count]) => ({
      measure: 'folders',
      path,
      line: 1,
      say: `${count} source files: split the folder by subject (at most ${MOST_FILES})`,
    }));
  return { value: Math.max(0, ...counts.values()), faults };
}

/** The median, the ninetieth percentile and the most lines of a file, styles not counted, and what is too long. */
export function lengthsOf(sources) {
  const code = sources.filter(({ path }) => !path.endsWith('.css'));
  const sorted = code.map(({ lines }) => lines.length).sort((one, other) => one - other);
  const share = (part) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  const faults = sources
    .filter(({ lines }) => lines.length > LONGEST)
    .map(({ path, lines }) => ({
      measure: 'longest',
      path,
      line: 1,
      say: `${lines.length} lines: part the file by what it does (at most ${LONGEST})`,
    }));
  return { median: share(0.5), ninth: share(0.9), longest: sorted.at(-1) ?? 0, faults };
}

export function emptyFiles(sources) {
  return sources
    .filter(({ text }) => text.trim() === '')
    .map(({ path }) => ({ measure: 'empty', path, line: 1, say: 'an empty file: delete it' }));
}

const functions = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
]);
const signatures = new Set(['TSFunctionType', 'TSMethodSignature', 'TSDeclareFunction']);

/** Functions of too many lines or parameters. A block of tests is as long as its tests. */
export function bigFunctions(source) {
  return source.nodes.flatMap((node) => {
    const own = functions.has(node.type);
    if (!own && !signatures.has(node.type)) return [];
    const { line, name } = headOf(node);
    const count = node.loc.end.line - lineOf(node) + 1;
    const parameters = (node.params ?? node.parameters ?? []).filter(({ name }) => name !== 'this');
    const fault = (measure, say) => ({ measure, path: source.path, line, say });
    return [
      ...(own && count > LONGEST_FUNCTION && !groupsTests(node)
        ? [
            fault(
              'functions',
              `${name} has ${count} lines: part it by what it does (at most ${LONGEST_FUNCTION})`,
            ),
          ]
        : []),
      ...(parameters.length > MOST_PARAMETERS
        ? [
            fault(
              'parameters',
              `${name} takes ${parameters.length} parameters: group those that belong together (at most ${MOST_PARAMETERS})`,
            ),
          ]
        : []),
    ];
  });
}

function groupsTests(node) {
  const call = node.parent;
  if (call?.type !== 'CallExpression' || !call.arguments.includes(node)) return false;
  const { callee } = call;
  return callee.name === 'describe' || callee.property?.name === 'describe';
}

/** Where the statement of a function starts, and how to call it. */
export function headOf(node) {
  let at = node;
  let name = node.id?.name ?? node.key?.name;
  while (
    at.parent &&
    /^(Variable|Export|Call|TSAs|ObjectProperty|ClassProp|AssignmentE)/.test(at.parent.type)
  ) {
    at = at.parent;
    name ??= at.id?.name ?? at.key?.name;
  }
  return { line: lineOf(at), name: name ?? 'a function' };
}
