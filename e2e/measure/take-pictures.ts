import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { serve } from '../../server/serve/serve';
import { launchOptions } from '../testing/drawing-by-processor';

/** Sides in pixels of the pictures that an installed exhibit has on a telephone, drawn from the icon. */
const icons = [192, 512];

/** The pictures of the README, taken from the export in `out/`. */
const pictures = [
  {
    file: 'readme-wall.jpg',
    language: 'en',
    address: '?at=1944-10-08&event=zajecar-final',
    size: { width: 1600, height: 900 },
  },
  {
    file: 'readme-phone.jpg',
    language: 'sr-Cyrl',
    address: '?at=1944-10-20&event=belgrade-freed',
    size: { width: 390, height: 844 },
  },
] as const;

/** Milliseconds after which the camera has come to the event, on a slow machine too. */
const FLIGHT = 5000;

const { address: host, close } = await serve({ folder: 'out', port: 0, host: '127.0.0.1' });
const browser = await chromium.launch(launchOptions);
for (const { file, language, address, size } of pictures) {
  const page = await browser.newPage({ viewport: size });
  await page.goto(new URL(`${language}/${address}`, host).href);
  const { notice, map } = wordsIn(language);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  const loading = page.getByText(map.loading);
  await loading.waitFor({ state: 'attached' });
  await loading.waitFor({ state: 'detached', timeout: 60_000 });
  await page.waitForTimeout(FLIGHT);
  const path = fileURLToPath(new URL(`../pictures/${file}`, import.meta.url));
  await page.screenshot({ path, type: 'jpeg', quality: 82 });
  console.log(path);
}
for (const side of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.goto(new URL('icon.svg', host).href);
  const path = fileURLToPath(new URL(`../../public/icons/icon-${side}.png`, import.meta.url));
  await page.screenshot({ path });
  console.log(path);
}
await browser.close();
await close();
