import { expect, test } from 'vitest';
import { problemsIn } from './imports.mjs';

const keepingTo = {
  'app/page.tsx':
    "import { readRecords } from '../data/read/read-records';\nimport { Exhibit } from '../components/exhibit/exhibit';\n",
  'components/exhibit/exhibit.tsx':
    "import { Story } from '../story/story';\nimport './exhibit.module.css';\n",
  'components/exhibit/exhibit.module.css': '',
  'components/story/story.tsx': "import { eventsAt } from '../../data/exhibit/queries';\n",
  'components/story/story.test.ts':
    "import { someEvent } from '../../data/testing/some-event';\nimport { readRecords } from '../../data/read/read-records';\n",
  'data/exhibit/queries.ts': "import { spanOf } from '../time/edtf';\n",
  'data/time/edtf.ts': '',
  'data/testing/some-event.ts': '',
  'data/read/read-records.ts': "import { problemsAcross } from '../check/problems';\n",
  'data/check/problems.ts': "import { spanOf } from '../time/edtf';\n",
  'server/build/records.ts': "import { readRecords } from '../../data/read/read-records';\n",
  'server/serve/serve.ts': '',
  'e2e/visit/visit.spec.ts': "import { serve } from '../../server/serve/serve';\n",
};

test('code that keeps to the ladder has no problems', () => {
  expect(problemsIn(keepingTo)).toEqual([]);
});

const climbs = [
  ['components/story/story.tsx', '../map/layer', 'and not components/map'],
  ['components/map/map.tsx', '../../data/schema/figures/figure', 'figures are the second layer'],
  ['components/exhibit/exhibit.tsx', '../notice/notice', 'and not components/notice'],
  [
    'components/notice/notice.tsx',
    '../../data/read/read-records',
    'only app/ and server/ read the folder',
  ],
  ['data/check/problems.ts', '../read/read-records', 'only app/ and server/ read the folder'],
  ['components/ui/button.tsx', '../../data/exhibit/queries', 'and not data/exhibit'],
  ['data/exhibit/queries.ts', '../schema/figures/figure', 'figures are the second layer'],
  ['data/exhibit/queries.ts', '../check/problems', 'and not data/check'],
  ['data/time/words.ts', '../schema/event', 'and not data/schema'],
  ['data/text/language.ts', '../time/span', 'nothing of ours'],
  ['data/space/geo.ts', '../time/span', 'nothing of ours'],
  ['data/schema/event.ts', '../exhibit/queries', 'and not data/exhibit'],
  ['data/schema/parts/claim.ts', '../event', 'and not data/schema'],
  ['server/build/records.ts', '../../app/page', 'and not app'],
  ['server/desk/history/history.ts', '../store/store', 'and not server/desk/store'],
  ['components/map/basemap.ts', '../../public/basemap/land.geojson', 'fetched'],
  ['components/map/map.tsx', '../../data/records/exhibit.json', 'and not data/records'],
  ['components/map/map.tsx', '../../data/fixtures/whole/exhibit.json', 'and not data/fixtures'],
  ['components/new/thing.tsx', '../ui/button', 'no row of the ladder'],
  ['data/queries.ts', './time/span', 'no row of the ladder'],
  ['data/exhibit/queries.test.ts', '../schema/figures/figure', 'figures are the second layer'],
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

test('a circle is refused, and reported once', () => {
  const files = {
    'data/check/problems.ts': "import { b } from './references';\n",
    'data/check/references.ts': "import { c } from './explain';\n",
    'data/check/explain.ts': "import { a } from './problems';\n",
  };
  const round =
    'data/check/problems.ts → data/check/references.ts → data/check/explain.ts → data/check/problems.ts';
  expect(problemsIn(files)).toEqual([
    `${round}: a circle; move what both need to a file of its own`,
  ]);
});

test('a circle of types is one too', () => {
  const files = {
    'data/check/problems.ts': "import { b } from './references';\n",
    'data/check/references.ts': "import { type A, type B } from './problems';\n",
  };
  expect(problemsIn(files)).toHaveLength(1);
});

test('two folders that import from each other are refused, though no files do', () => {
  const files = {
    'components/map/map.ts': "import { a } from './marks/a';\n",
    'components/map/scale.ts': '',
    'components/map/marks/a.ts': '',
    'components/map/marks/b.ts': "import { scale } from '../scale';\n",
  };
  expect(problemsIn(files)).toEqual([
    'components/map → components/map/marks → components/map: a circle of folders; move a file, or split one',
  ]);
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
