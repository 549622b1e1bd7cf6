import { posix } from 'node:path';
import { resolved } from '../imports.mjs';
import { lineOf } from './source.mjs';

const ALL = '*';
/** Files of `app/` that Next reads by their name, and what it reads in them. */
const routes =
  /^(page|layout|route|error|not-found|loading|template|default|manifest)(\.desk|\.dev)?\.tsx?$/;
const readByNext =
  /^(default|metadata|viewport|generate(Metadata|Viewport|StaticParams)|dynamic|dynamicParams|revalidate|runtime|GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;
const configuration = /(^|\/)[\w.-]+\.config\.[cm]?[jt]s$|\.d\.ts$/;

/**
 * Exported names that nothing else imports. A test is no user, unless what it uses is in `testing/` or in `e2e/`;
 * `entries` are the scripts that package.json starts.
 */
export function unusedExports(sources, entries) {
  const files = Object.fromEntries(sources.map(({ path }) => [path, true]));
  const used = new Map();
  for (const source of sources)
    for (const { from, name } of usesOf(source, files)) {
      const users = used.get(`${from} ${name}`) ?? [];
      used.set(`${from} ${name}`, [...users, source.path]);
    }
  return sources.flatMap((source) => {
    const { path } = source;
    if (configuration.test(path) || entries.includes(path) || path.startsWith('.ci/')) return [];
    return exportsOf(source)
      .filter(({ name }) => !(path.startsWith('app/') && isRead(path, name)))
      .flatMap(({ name, line }) => {
        const users = [name, ALL].flatMap((key) => used.get(`${path} ${key}`) ?? []);
        const served = forTests(path) || path.startsWith('e2e/');
        if (users.some((user) => served || !forTests(user) || entries.includes(user))) return [];
        const say =
          users.length > 0
            ? `${name} is exported for tests alone (${users[0]}): test it through what uses it, or move it`
            : `${name} is imported nowhere: take \`export\` away, or all of it`;
        return [{ measure: 'exports', path, line, say }];
      });
  });
}

function isRead(path, name) {
  return routes.test(posix.basename(path)) && readByNext.test(name);
}

function forTests(path) {
  return /\.(test|spec)\.tsx?$|\/testing\//.test(path);
}

/** What a file exports by name, and where. */
function exportsOf(source) {
  return source.nodes.flatMap((node) => {
    if (node.type === 'ExportDefaultDeclaration') return [{ name: 'default', line: lineOf(node) }];
    if (node.type !== 'ExportNamedDeclaration') return [];
    const listed = node.specifiers.map((one) => ({
      name: nameOf(one.exported),
      line: lineOf(one),
    }));
    return [...listed, ...declaredNames(node.declaration)];
  });
}

function declaredNames(declaration) {
  if (!declaration) return [];
  if (declaration.type !== 'VariableDeclaration')
    return [{ name: declaration.id.name, line: lineOf(declaration) }];
  return declaration.declarations.flatMap(({ id }) => {
    const ids = id.type === 'ObjectPattern' ? id.properties.map(({ value }) => value) : [id];
    return ids.map((one) => ({ name: one.name, line: lineOf(one) }));
  });
}

/** What a file takes from files of ours: pairs of file and name, `*` for all of it. */
function usesOf(source, files) {
  return source.nodes.flatMap((node) => {
    const specifier = (node.source ?? node.argument)?.value;
    if (typeof specifier !== 'string' || !specifier.startsWith('.')) return [];
    const from = resolved(source.path, specifier, files);
    return takenBy(node).map((name) => ({ from, name }));
  });
}

function takenBy(node) {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.specifiers.map((one) => {
        if (one.type === 'ImportDefaultSpecifier') return 'default';
        return one.type === 'ImportSpecifier' ? nameOf(one.imported) : ALL;
      });
    case 'ExportNamedDeclaration':
      return node.specifiers.map((one) => nameOf(one.local));
    case 'ExportAllDeclaration':
      return [ALL];
    case 'TSImportType':
      return [node.qualifier?.name ?? node.qualifier?.left?.name ?? ALL];
    case 'ImportExpression':
      return takenLater(node);
    default:
      return [];
  }
}

/** The names of `const { a } = await import(…)`; of an import that is used in another way, all. */
function takenLater(node) {
  const waited = node.parent.type === 'AwaitExpression' ? node.parent.parent : null;
  if (waited?.type !== 'VariableDeclarator' || waited.id.type !== 'ObjectPattern') return [ALL];
  return waited.id.properties.map((one) => (one.key ? nameOf(one.key) : ALL));
}

function nameOf(node) {
  return node.name ?? node.value;
}
