import { expect, test } from 'vitest';
import { placesOf } from './faults-in.mjs';

test('a file name, a type name and a name of the browser are each used once', () => {
  const files = {
    'data/space/store.ts': 'export type Gap = 1;\n',
    'server/desk/store.ts': 'export type Gap = 2;\ntype Text = 1;\n',
    'data/text/index.ts': 'f();\n',
    'components/ui/words/en/find.ts': 'f();\n',
    'components/ui/words/sr/find.ts': 'f();\n',
    'app/a/line.ts': 'f();\n',
    'app/b/line.ts': 'declare global { interface Window { a: 1 } }\n',
  };
  expect(placesOf('names', files)).toEqual([
    'data/text/index.ts:1',
    'data/space/store.ts:1',
    'server/desk/store.ts:1',
    'data/space/store.ts:1',
    'server/desk/store.ts:1',
    'server/desk/store.ts:2',
  ]);
});
