import { lineOf } from './source.mjs';

/** Words that nobody says aloud today, each with what to say instead. */
const aged = {
  stands: 'is, holds',
  anew: 'again',
  whoever: 'anyone who',
  'is told': 'gets a message',
  'what is to be': 'what must be',
  'gives? way': 'yields, is dropped',
  begun: 'started',
  'errands?': 'browser test',
};
const old = Object.entries(aged).map(([word, instead]) => [
  new RegExp(`\\b(${word})\\b`, 'i'),
  instead,
]);

/** Old words in comments and in names of tests. */
export function oldWords(source) {
  return [...source.comments, ...testNames(source)].flatMap(({ text, from }) =>
    old.flatMap(([word, instead]) => {
      const found = word.exec(text);
      if (found === null) return [];
      const line = from + text.slice(0, found.index).split('\n').length - 1;
      return [
        {
          measure: 'words',
          path: source.path,
          line,
          say: `"${found[1]}": say "${instead}", or write the sentence as one says it aloud`,
        },
      ];
    }),
  );
}

function testNames(source) {
  return source.nodes.flatMap((node) => {
    if (node.type !== 'CallExpression' || !names(node.callee)) return [];
    const [title] = node.arguments;
    if (title?.type === 'StringLiteral') return [{ text: title.value, from: lineOf(title) }];
    if (title?.type !== 'TemplateLiteral') return [];
    return [{ text: title.quasis.map(({ value }) => value.raw).join('…'), from: lineOf(title) }];
  });
}

/** `test`, `test.describe`, `test.each(…)` and the like. */
function names(callee) {
  if (callee.type === 'Identifier') return /^(test|it|describe)$/.test(callee.name);
  if (callee.type === 'MemberExpression') return names(callee.object);
  return callee.type === 'CallExpression' && names(callee.callee);
}

export function leftToDo(source) {
  return source.comments
    .filter(({ text }) => /\b(TODO|FIXME)\b/.test(text))
    .map(({ from }) => ({
      measure: 'todo',
      path: source.path,
      line: from,
      say: 'work left open: do it, or take the comment out',
    }));
}
