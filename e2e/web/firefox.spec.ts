import { existsSync } from 'node:fs';
import { test as plain } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { wordsIn } from '../../components/ui/words/words';
import { serve } from '../../server/serve/serve';
import { folder } from '../testing/served';
import { expect } from '../testing/test';

// Playwright needs a Firefox of its own; Puppeteer drives Debian's over WebDriver BiDi.
const FIREFOX = '/usr/bin/firefox-esr';

const { notice, playback, story, timeline } = wordsIn('en');

plain('in Firefox the exhibit opens, plays, and an event can be chosen', async () => {
  plain.skip(!existsSync(FIREFOX), 'no Firefox ESR on this machine: apt-get install firefox-esr');
  const { address, close } = await serve({ folder, port: 0, host: '127.0.0.1' });
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX });
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  const moment = () =>
    page.$eval(`[role="slider"][aria-label="${timeline.moment}"]`, (slider) =>
      Number(slider.getAttribute('aria-valuenow')),
    );

  await page.goto(new URL('/en/', address).href);
  await page.locator(`::-p-aria(${notice.all}[role="button"])`).click();
  await page.locator(`::-p-aria(${story.now})`).wait();
  await page.locator('.vis-item').wait();

  const before = await moment();
  await page.locator(`::-p-aria(${playback.play}[role="button"])`).click();
  await expect.poll(moment).toBeGreaterThan(before);
  await page.locator(`::-p-aria(${playback.pause}[role="button"])`).click();

  await page.locator(`::-p-aria(${playback.next}[role="button"])`).click();
  await page.locator('article').wait();
  await page.locator(`::-p-aria(${story.back}[role="button"])`).click();
  await page.locator(`[aria-label="${story.title}"] li button`).click();
  await page.locator('article').wait();
  expect(faults).toEqual([]);

  await browser.close();
  await close();
});
