import type { Page } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import type { Language } from '../../data/text/language';

/** Opens the menu of all pages, and returns its links and buttons. */
export async function openMenu(page: Page, language: Language = 'en') {
  const { site, notice } = wordsIn(language);
  await page.getByRole('button', { name: site.menu, exact: true }).click();
  const menu = page.locator('#menu');
  return {
    link: (name: string) => menu.getByRole('link', { name, exact: true }),
    change: menu.getByRole('button', { name: notice.change, exact: true }),
  };
}

/** Asks to choose again what is shown. */
export async function changeChoice(page: Page, language: Language = 'en'): Promise<void> {
  const { change } = await openMenu(page, language);
  await change.click();
}
