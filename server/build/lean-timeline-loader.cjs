/**
 * A loader for the build. vis-timeline publishes one file with its graphs and all of vis-util, in a form from which a
 * bundler can remove nothing. This drops the graphs, imports by name what is used of vis-util, and writes every text as
 * text in place of the filter of HTML, a package of its own: 30 kB less, compressed, for every visitor.
 */
const graphs = [
  'Bargraph',
  'DataAxis',
  'DataScale',
  'Graph2d',
  'GraphGroup',
  'Legend',
  'Line',
  'LineGraph',
  'Points',
];

/** What the file adds to vis-util's own. */
const added = ['convert', 'setupXSSProtection', 'xss'];

/** In place of the package `xss`: the exhibit gives the timeline elements and plain text, and no text of a record may become HTML. */
const escaping = `const xssFilter = {
  FilterXSS: class {
    process(text) {
      return text.replace(/[&<>"']/g, (sign) => \`&#\${sign.charCodeAt(0)};\`);
    }
  },
};`;

module.exports = function timelineAlone(source) {
  // In this file only statements have a letter in the first column.
  const statements = source.split(/\n(?=[a-z])/i);
  const declares = (name) => new RegExp(`^(?:function|class) ${name}\\b`);
  for (const name of graphs)
    if (!statements.some((statement) => declares(name).test(statement))) throw changed(name);
  const anyGraph = `(?:${graphs.join('|')})`;
  const dropped = new RegExp(
    `^(?:(?:function|class) ${anyGraph}\\b|${anyGraph}\\.|const timeline = )`,
  );
  const kept = statements.filter((statement) => !dropped.test(statement));

  const text = kept.join('\n');
  const names = [...new Set([...text.matchAll(/availableUtils\.(\w+)/g)].map(([, name]) => name))];
  const taken = names
    .filter((name) => !added.includes(name))
    .map((name) => `${name}: util.${name}`);
  return [
    [/^ {2}\.\.\.util,$/m, `  ${taken.join(',\n  ')},`],
    [/^import xssFilter from 'xss';$/m, escaping],
    [/^export \{ Graph2d, Timeline, timeline \};$/m, 'export { Timeline };'],
  ].reduce((known, [pattern, replacement]) => {
    if (!pattern.test(known)) throw changed(pattern);
    // A function, since a replacement's own dollar signs would be read as patterns.
    return known.replace(pattern, () => replacement);
  }, text);
};

function changed(what) {
  return new Error(
    `vis-timeline's file no longer has ${what} as server/build/lean-timeline-loader.cjs knows it: look at its new version, and mend or remove that loader`,
  );
}
