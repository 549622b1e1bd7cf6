import { resolved } from '../imports.mjs';
import { headOf } from './sizes.mjs';

const MOST_PROPS = 7;

/** Components that take too many props: those they take apart, and those that their type has. `byPath` maps paths to sources. */
export function crowdedComponents(source, byPath) {
  if (!source.path.endsWith('.tsx')) return [];
  return source.nodes.flatMap((node) => {
    if (!isComponent(node)) return [];
    const [props] = node.params;
    const pattern = props.type === 'ObjectPattern' ? props : null;
    const apart = (pattern?.properties ?? []).flatMap(({ key }) => (key ? [keyOf(key)] : []));
    const typed = membersOf(props.typeAnnotation?.typeAnnotation, source, byPath);
    const names = new Set([...apart, ...typed]);
    if (names.size <= MOST_PROPS) return [];
    const { line, name } = headOf(node);
    return [
      {
        measure: 'props',
        path: source.path,
        line,
        say: `${name} takes ${names.size} props: part it, or hand it what belongs together as one (at most ${MOST_PROPS})`,
      },
    ];
  });
}

function isComponent(node) {
  const named = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
  return named.test(node.type) && node.params.length > 0 && /^[A-Z]/.test(headOf(node).name);
}

function keyOf(key) {
  return key.name ?? String(key.value);
}

/** Names of the members of a type, as far as it is written in this repository; `seen` ends a type that names itself. */
function membersOf(type, source, byPath, seen = new Set()) {
  if (!type || seen.has(type)) return [];
  seen.add(type);
  const of = (other) => membersOf(other, source, byPath, seen);
  switch (type.type) {
    case 'TSTypeLiteral':
      return type.members.flatMap(({ key }) => (key ? [keyOf(key)] : []));
    case 'TSInterfaceDeclaration':
      return [
        ...type.body.body.flatMap(({ key }) => (key ? [keyOf(key)] : [])),
        ...(type.extends ?? []).flatMap((base) => ofName(base, source, byPath, seen)),
      ];
    case 'TSIntersectionType':
    case 'TSUnionType':
      return type.types.flatMap(of);
    case 'TSParenthesizedType':
    case 'TSTypeOperator':
      return of(type.typeAnnotation);
    case 'TSTypeReference':
      return ofName(type, source, byPath, seen);
    default:
      return [];
  }
}

/** What a named type holds: one of ours, or one of TypeScript's that picks from another. */
function ofName(reference, source, byPath, seen) {
  const name = (reference.typeName ?? reference.expression)?.name;
  const [first, second] = (reference.typeParameters ?? reference.typeArguments)?.params ?? [];
  const of = (type) => membersOf(type, source, byPath, seen);
  if (name === 'Readonly' || name === 'Partial' || name === 'Required') return of(first);
  if (name === 'PropsWithChildren') return [...of(first), 'children'];
  if (name === 'Pick') return literals(second);
  if (name === 'Omit') {
    const without = new Set(literals(second));
    return of(first).filter((member) => !without.has(member));
  }
  const found = declared(name, source, byPath);
  if (found === null) return [];
  return membersOf(found.type, found.source, byPath, seen);
}

function literals(type) {
  const types = type?.type === 'TSUnionType' ? type.types : [type];
  return types.flatMap((one) => (one?.type === 'TSLiteralType' ? [one.literal.value] : []));
}

/** A type of this name in the file, or in the file of ours that it is imported from. */
function declared(name, source, byPath) {
  for (const node of source.nodes) {
    if (node.type === 'TSTypeAliasDeclaration' && node.id.name === name)
      return { type: node.typeAnnotation, source };
    if (node.type === 'TSInterfaceDeclaration' && node.id.name === name)
      return { type: node, source };
  }
  for (const node of source.nodes) {
    if (node.type !== 'ImportSpecifier' || node.local.name !== name) continue;
    const from = node.parent.source.value;
    if (!from.startsWith('.')) return null;
    const other = byPath.get(resolved(source.path, from, Object.fromEntries(byPath)));
    return other ? declared(node.imported.name, other, byPath) : null;
  }
  return null;
}
