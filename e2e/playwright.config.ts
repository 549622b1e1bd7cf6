import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './testing/drawing-by-processor';
import { servesFixtures } from './testing/served';

// The processor draws the map here: small screens at half the pixels keep each browser test short.
const halved = { deviceScaleFactor: 0.5 };
const wall = { ...halved, viewport: { width: 1280, height: 720 } };
const phone = { ...devices['Pixel 7'], ...halved, viewport: { width: 390, height: 844 } };

export default defineConfig({
  testDir: '.',
  // The folders below also hold tools and their unit tests.
  testMatch: /\.spec\.ts$/,
  // Playwright empties it before each run, so the measurements are in another folder beside it.
  outputDir: 'results/browser-tests',
  snapshotPathTemplate: 'pictures/{arg}{ext}',
  // Tests tagged @real use the real records, all others the fixtures.
  ...(servesFixtures ? { grepInvert: /@real/ } : { grep: /@real/ }),
  workers: 2,
  fullyParallel: true,
  // Axe reads the longest pages for many seconds where the processor also draws the map.
  timeout: 150_000,
  expect: {
    timeout: 20_000,
    toMatchAriaSnapshot: { pathTemplate: 'spoken/{arg}{ext}', children: 'deep-equal' },
  },
  reporter: [['list'], ['json', { outputFile: 'results/report.json' }]],
  use: {
    // It would fetch every page in each test; the tests without a network allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...launchOptions,
      // Each test opens new pages, and none lives long enough to earn back what the optimising compilers cost.
      args: [...launchOptions.args, '--js-flags=--no-turbofan --no-maglev'],
    },
  },
  projects: [
    { name: 'wall screen', use: wall },
    { name: 'phone', use: phone, grep: /@phone/ },
    // Where a wrong time zone could move a day.
    {
      name: 'UTC-8',
      use: { ...wall, timezoneId: 'America/Los_Angeles' },
      grep: /@dated/,
    },
    {
      name: 'UTC+14',
      use: { ...wall, timezoneId: 'Pacific/Kiritimati' },
      grep: /@dated/,
    },
  ],
});
