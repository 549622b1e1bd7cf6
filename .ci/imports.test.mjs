import { expect, test } from 'vitest';
import { problemsIn } from './imports.mjs';

const sound = {
  'app/page.tsx':
    "import { readExhibit } from '../data/read.server';\nimport { Exhibit } from '../components/exhibit/exhibit';\n",
  'components/exhibit/exhibit.tsx':
    "import { Story } from '../story/story';\nimport './exhibit.module.css';\n",
  'components/exhibit/exhibit.module.css': '',
  'components/story/story.tsx': "import { eventsAt } from '../../data/queries';\n",
  'components/story/story.test.ts':
    "import whole from '../../data/fixtures/whole/exhibit.json';\nimport { readExhibit } from '../../data/read.server';\n",
  'data/queries.ts': "import { spanOf } from './time/edtf';\n",
  'data/time/edtf.ts': '',
  'data/read.server.ts': "import { problemsAcross } from './problems';\n",
  'data/problems.ts': "import { spanOf } from './time/edtf';\n",
  'server/records.ts': "import { readExhibit } from '../data/read.server';\n",
  'e2e/visit.spec.ts': "import { serve } from '../server/serve';\n",
};

test('a sound house has no problems', () => {
  expect(problemsIn(sound)).toEqual([]);
});

const climbs = [
  ['components/story/story.tsx', '../map/layer', 'and not components/map'],
  ['components/map/map.tsx', '../../data/schema/figure', 'figures are the second layer'],
  ['components/exhibit/exhibit.tsx', '../notice/notice', 'and not components/notice'],
  [
    'components/notice/notice.tsx',
    '../../data/read.server',
    'only app/ and server/ open a .server door',
  ],
  ['data/problems.ts', './read.server', 'only app/ and server/ open a .server door'],
  ['components/ui/button.tsx', '../../data/queries', 'and not data/queries.ts'],
  ['data/queries.ts', './schema/figure', 'figures are the second layer'],
  ['data/time/words.ts', '../language', 'nothing of ours'],
  ['data/geo.ts', './time/span', 'nothing of ours'],
  ['data/schema/event.ts', '../queries', 'and not data/queries.ts'],
  ['server/records.ts', '../app/page', 'and not app'],
  ['components/map/basemap.ts', '../../public/basemap/land.geojson', 'fetched'],
  ['components/map/map.tsx', '../../data/records/exhibit.json', 'and not data/records'],
  ['components/map/map.tsx', '../../data/fixtures/whole/exhibit.json', 'and not data/fixtures'],
  ['components/new/thing.tsx', '../ui/button', 'no row of the ladder'],
  ['data/queries.test.ts', './schema/figure', 'figures are the second layer'],
];

test.each(climbs)('%s may not import %s', (file, specifier, rule) => {
  const [problem, ...more] = problemsIn({ [file]: `import { a } from '${specifier}';\n` });
  expect(problem).toMatch(`${file} imports ${specifier}: `);
  expect(problem).toContain(rule);
  expect(more).toEqual([]);
});

test('an import is seen in every way it can be written', () => {
  const ways = [
    "import type { A } from '../map/a';",
    "import { type A,\n  b,\n} from '../map/a';",
    "import * as a from '../map/a';",
    "export * from '../map/a';",
    "export type { A } from '../map/a';",
    "import '../map/a';",
    "const a = () => import('../map/a');",
    "type A = import('../map/a').A;",
  ];
  for (const way of ways)
    expect(problemsIn({ 'components/story/story.tsx': way }), way).toHaveLength(1);
});

test('an import in a comment is none', () => {
  const text = "// import { a } from '../map/a';\n/**\n * import { a } from '../map/a';\n */\n";
  expect(problemsIn({ 'components/story/story.tsx': text })).toEqual([]);
});

test('a loop is refused, and told once', () => {
  const files = {
    'data/problems.ts': "import { b } from './references';\n",
    'data/references.ts': "import { c } from './explain';\n",
    'data/explain.ts': "import { a } from './problems';\n",
  };
  const round = 'data/problems.ts → data/references.ts → data/explain.ts → data/problems.ts';
  expect(problemsIn(files)).toEqual([`${round}: a loop; take what both need to a file of its own`]);
});

test('a loop of types alone is none', () => {
  const files = {
    'data/problems.ts': "import { b } from './references';\n",
    'data/references.ts': "import { type A, type B } from './problems';\n",
  };
  expect(problemsIn(files)).toEqual([]);
});

test('a file of more than 300 lines is refused, unless it is a record', () => {
  const long = 'const a = 1;\n'.repeat(301);
  expect(problemsIn({ 'data/geo.ts': long })).toEqual([
    'data/geo.ts has 301 lines: over 300 is refused',
  ]);
  expect(problemsIn({ 'data/geo.ts': 'const a = 1;\n'.repeat(300) })).toEqual([]);
  expect(problemsIn({ 'data/records/events/a.json': long })).toEqual([]);
});

test('a name that says nothing is refused, for a file and for a folder', () => {
  const named = problemsIn({
    'data/utils/a.ts': '',
    'data/utils/b.ts': '',
    'components/ui/helpers.test.ts': '',
  });
  expect(named).toEqual([
    'data/utils is named for nothing: name it for what is in it',
    'components/ui/helpers.test.ts is named for nothing: name it for what is in it',
  ]);
});
