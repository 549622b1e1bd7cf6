import { lineOf } from './source.mjs';

/** Casts that have no reason on their line or right above it, and `any` and `!`, which no reason excuses. */
export function casts(source) {
  return source.nodes.flatMap((node) => {
    const fault = (measure, say, at = lineOf(node)) => [
      { measure, path: source.path, line: at, say },
    ];
    if (node.type === 'TSAnyKeyword')
      return fault('any', '`any`: write the type, or `unknown` and a check');
    if (node.type === 'TSNonNullExpression' || node.definite === true)
      return fault('any', '`!`: check for null, or let the type say that it cannot be');
    if (!isCast(node) || hasReason(source, node)) return [];
    return fault(
      'casts',
      `\`${source.lines[endOf(node) - 1]?.trim().slice(0, 80)}\`: check the value instead, or say in a comment why the cast holds`,
      endOf(node),
    );
  });
}

function isCast(node) {
  if (node.type === 'TSTypeAssertion') return !isConst(node);
  // Of `x as unknown as Y` the outer one is counted.
  if (node.type === 'TSAsExpression')
    return !isConst(node) && node.parent.type !== 'TSAsExpression';
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression')
    return callsObject(node.object);
  return (
    node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern' && callsObject(node.init)
  );
}

function isConst({ typeAnnotation }) {
  return typeAnnotation.type === 'TSTypeReference' && typeAnnotation.typeName.name === 'const';
}

/** `Object(x).y` reads a field of a value of any type, which is a cast in other words. */
function callsObject(node) {
  return node?.type === 'CallExpression' && node.callee.name === 'Object';
}

/** The line of the word `as`, which is where a long expression ends. */
function endOf(node) {
  return node.typeAnnotation && node.type === 'TSAsExpression'
    ? lineOf(node.typeAnnotation)
    : lineOf(node);
}

/** A docstring describes what it is above, and a note for a tool speaks to the tool. */
function hasReason(source, node) {
  const places = [lineOf(node) - 1, lineOf(node), endOf(node) - 1, endOf(node), node.loc.end.line];
  return source.comments.some(
    ({ text, doc, from, to }) =>
      !doc &&
      !/^\s*(biome-ignore|@ts-)/.test(text) &&
      places.some((line) => from <= line && line <= to),
  );
}
