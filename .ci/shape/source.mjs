import { parse } from '@babel/parser';

/**
 * A file as the measures read it: its path and text, its syntax tree with `parent` on each node, and its comments by
 * line. Styles have comments alone. Lines count from 1.
 */
export function sourceOf(path, text) {
  const lines = text.replace(/\n$/, '').split('\n');
  if (path.endsWith('.css')) return { path, text, lines, nodes: [], comments: cssComments(text) };
  const { program, comments } = parsed(path, text);
  const nodes = [];
  collect(program, null, nodes);
  return { path, text, lines, program, nodes, comments: comments.map(commentOf) };
}

function parsed(path, text) {
  const options = {
    sourceType: 'unambiguous',
    createImportExpressions: true,
    errorRecovery: true,
    plugins: [
      path.endsWith('.d.ts') ? ['typescript', { dts: true }] : 'typescript',
      ...(/\.(tsx|m?js)$/.test(path) ? ['jsx'] : []),
    ],
  };
  try {
    return parse(text, options);
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error.message}`);
  }
}

const unread = new Set(['parent', 'loc', 'leadingComments', 'innerComments', 'trailingComments']);

/** Every node below one, each with its parent, in the order of the text. */
function collect(node, parent, into) {
  node.parent = parent;
  into.push(node);
  for (const [key, value] of Object.entries(node)) {
    if (unread.has(key)) continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string' && child.loc) collect(child, node, into);
  }
}

function commentOf({ type, value, loc }) {
  const doc = type === 'CommentBlock' && value.startsWith('*');
  const text = value.replace(/^\*/, '').replace(/^[ \t]*\* ?/gm, '');
  return { text, doc, from: loc.start.line, to: loc.end.line };
}

function cssComments(text) {
  return [...text.matchAll(/\/\*([\s\S]*?)\*\//g)].map((found) => {
    const from = text.slice(0, found.index).split('\n').length;
    const to = from + found[0].split('\n').length - 1;
    return { text: found[1], doc: false, from, to };
  });
}

/** The comments on a line and those that end right above it, with nothing between. */
export function commentsBeside(source, line) {
  const beside = source.comments.filter(({ from, to }) => from <= line && line <= to);
  let top = line;
  for (;;) {
    const above = source.comments.find(({ from, to }) => to === top - 1 && opens(source, from));
    if (above === undefined) return beside;
    beside.push(above);
    top = above.from;
  }
}

/** A comment that ends a line of code speaks of that line, and not of the next. */
function opens(source, line) {
  return /^\s*(\/[/*]|\{\/\*)/.test(source.lines[line - 1] ?? '');
}

export function lineOf(node) {
  return node.loc.start.line;
}
