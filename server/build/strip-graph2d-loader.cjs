/**
 * A loader for the build. vis-timeline publishes one file with its graphs and all of vis-util, in a form from which a
 * bundler can remove nothing. This drops the graphs, leaves empty what our timeline never makes, and imports by name
 * what is used of vis-util: some 43 kB less, compressed, for every visitor.
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

/**
 * What is named in the file and never made with the options of components/timeline/vis/vis-options.ts: items other than
 * ranges, clusters, bars for other times, tooltips, the configurator with its colours, the check of options that
 * TypeScript has checked, and the axis, in whose place we draw our own.
 */
const emptied = {
  Activator: 'function Activator() {}',
  BackgroundItem: 'class BackgroundItem {}',
  BoxItem: 'class BoxItem {}',
  ClusterGenerator: 'class ClusterGenerator {}',
  ClusterItem: 'class ClusterItem {}',
  ColorPicker: 'class ColorPicker {}',
  Configurator: 'class Configurator {}',
  CustomTime: 'class CustomTime {}',
  PointItem: 'class PointItem {}',
  Popup: 'class Popup {}',
  TimeAxis: `class TimeAxis extends Component {
  dom = { foreground: null };
  options = { orientation: { axis: 'top' } };
  step = { scale: 'day', step: 1 };
  setOptions() {}
  redraw() {
    return false;
  }
}`,
  TimeStep: 'class TimeStep {}',
  Validator: 'class Validator { static validate() { return false; } }',
  allOptions: 'const allOptions = {};',
  allOptions$1: 'const allOptions$1 = {};',
  configureOptions: 'const configureOptions = {};',
  configureOptions$1: 'const configureOptions$1 = {};',
  htmlColors: 'var htmlColors = {};',
};

/** What the file adds to vis-util's own. */
const added = ['convert', 'setupXSSProtection', 'xss'];

module.exports = function timelineAlone(source) {
  // In this file only statements have a letter in the first column.
  const statements = source.split(/\n(?=[a-z])/i);
  const nameOf = (statement) => /^(?:function|class|const|var) ([\w$]+)/.exec(statement)?.[1];
  const declared = new Set(statements.map(nameOf));
  for (const name of [...graphs, ...Object.keys(emptied)])
    if (!declared.has(name)) throw changed(name);
  const anyGraph = `(?:${graphs.join('|')})`;
  const dropped = new RegExp(
    `^(?:(?:function|class) ${anyGraph}\\b|${anyGraph}\\.|const timeline = )`,
  );
  const toEmptied = new RegExp(`^(?:${Object.keys(emptied).join('|').replaceAll('$', '\\$')})\\.`);
  const kept = statements
    .filter((statement) => !dropped.test(statement) && !toEmptied.test(statement))
    .map((statement) => emptied[nameOf(statement)] ?? statement);

  const text = kept.join('\n');
  const names = [...new Set([...text.matchAll(/availableUtils\.(\w+)/g)].map(([, name]) => name))];
  const taken = names
    .filter((name) => !added.includes(name))
    .map((name) => `${name}: util.${name}`);
  return [
    [/^ {2}\.\.\.util,$/m, `  ${taken.join(',\n  ')},`],
    [/^export \{ Graph2d, Timeline, timeline \};$/m, 'export { Timeline };'],
  ].reduce((known, [pattern, replacement]) => {
    if (!pattern.test(known)) throw changed(pattern);
    return known.replace(pattern, replacement);
  }, text);
};

function changed(what) {
  return new Error(
    `vis-timeline's file no longer has ${what} as server/build/strip-graph2d-loader.cjs knows it: look at its new version, and mend or remove that loader`,
  );
}
