import { posix } from 'node:path';
import { isTest, vague } from '../imports.mjs';
import { lineOf } from './source.mjs';

/** Names of the browser that Node does not have; what Node has is asked of it. */
const ofBrowsers =
  'Animation Attr Cache CacheStorage Clipboard Comment Credential Document DocumentFragment Element FontFace Geolocation History HTMLElement Image Ink Keyboard Location Lock LockManager MediaQueryList MediaSource MutationObserver NamedNodeMap Node NodeFilter NodeList Notification Option Path2D Plugin Profiler PushManager Range Report ReportBody ResizeObserver Screen Selection ServiceWorker StyleSheet Text TextTrack TimeRanges Touch TouchList Window Worker XPathResult';
const globals = new Set([
  ...ofBrowsers.split(' '),
  ...Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z]/.test(name)),
]);

const declares = new Set([
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSEnumDeclaration',
  'ClassDeclaration',
]);
const empty = /^index\.[^/]+$/;
/** The same words in another language have the same name. */
const pairs = /\/(words|messages)\/(en|sr)\//;

/** Files that say nothing by their name, files and types that share a name, and types that hide a global. */
export function names(sources) {
  return [
    ...vagueFiles(sources),
    ...sameFiles(sources),
    ...sameTypes(sources),
    ...sources.flatMap(hidingTypes),
  ];
}

function vagueFiles(sources) {
  return sources
    .map(({ path }) => path)
    .filter((path) => vague.test(posix.basename(path)) || empty.test(posix.basename(path)))
    .map((path) => fault(path, 1, 'the name says nothing: name the file for what is in it'));
}

function sameFiles(sources) {
  const files = sources
    .map(({ path }) => path)
    .filter(
      (path) => !/^(app|\.ci)\//.test(path) && !isTest(path) && !/\.(spec\.ts|css)$/.test(path),
    );
  const named = (path) => posix.basename(path);
  return shared(
    files.filter((path) => !pairs.test(path)),
    named,
  ).flatMap((group) =>
    group.map((path) =>
      fault(path, 1, `${others(group, path)} has the same name: name each for what it alone holds`),
    ),
  );
}

function sameTypes(sources) {
  const types = sources.flatMap((source) =>
    source.nodes
      .filter((node) => declares.has(node.type) && node.parent.type === 'ExportNamedDeclaration')
      .map((node) => ({ name: node.id.name, path: source.path, line: lineOf(node) })),
  );
  return shared(types, ({ name }) => name).flatMap((group) =>
    group.map((type) =>
      fault(
        type.path,
        type.line,
        `type ${type.name} is also in ${others(group, type)}: import it, or give each its own name`,
      ),
    ),
  );
}

function hidingTypes(source) {
  return source.nodes
    .filter((node) => declares.has(node.type) && globals.has(node.id?.name) && !extendsGlobal(node))
    .map((node) =>
      fault(
        source.path,
        lineOf(node),
        `type ${node.id.name} hides a global: name it for what it is here`,
      ),
    );
}

/** `declare global { interface Window … }` adds to the type of the browser. */
function extendsGlobal(node) {
  return node.parent.type === 'TSModuleBlock';
}

/** Groups of two or more that share a key. */
function shared(things, keyOf) {
  const groups = new Map();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function others(group, one) {
  return group
    .filter((other) => other !== one)
    .map((other) => other.path ?? other)
    .join(', ');
}

function fault(path, line, say) {
  return { measure: 'names', path, line, say };
}
