import { expect, test } from 'vitest';
import { placesOf } from './faults-in.mjs';

test('an exported name that nothing imports is a fault; a test is no user', () => {
  const files = {
    'data/space/geo.ts':
      'export const a = 1;\nexport function b() {}\nexport type C = 1;\nexport const d = 1;\n',
    'data/space/geo.test.ts': "import { a } from './geo';\n",
    'data/space/boxes.ts': "import { b } from './geo';\nexport type { C } from './geo';\n",
    'data/exhibit/gist.ts':
      "import type { C } from '../space/boxes';\nconst { d } = await import('../space/geo');\n",
  };
  expect(placesOf('exports', files)).toEqual(['data/space/geo.ts:1']);
});

test('tests use what is in testing/ and in e2e/', () => {
  const files = {
    'data/testing/some-event.ts': 'export const a = 1;\n',
    'e2e/desk/doors.ts': 'export const b = 1;\nexport const c = 1;\n',
    'e2e/desk/forms.spec.ts':
      "import { a } from '../../data/testing/some-event';\nimport { b } from './doors';\n",
  };
  expect(placesOf('exports', files)).toEqual(['e2e/desk/doors.ts:2']);
});

test('what Next reads, configuration and scripts of package.json need no user', () => {
  const files = {
    'app/page.tsx':
      'export default function Page() {}\nexport const metadata = {};\nexport const own = 1;\n',
    'app/desk/api/route.desk.ts': 'export function GET() {}\n',
    'e2e/playwright.config.ts': 'export default {};\n',
    'server/start.ts': 'export const a = 1;\n',
  };
  expect(placesOf('exports', files, ['server/start.ts'])).toEqual(['app/page.tsx:3']);
});
