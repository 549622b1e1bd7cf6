import type { Page } from '@playwright/test';
import type { Language } from '../../data/text/language';
import { screenOf } from './screen-words';

/** The parts of the guided tour, by role and name. */
export function tourOf(page: Page, language: Language = 'en') {
  const { words, story } = screenOf(page, language);
  const bar = page.getByRole('region', { name: words.tour.title, exact: true });
  return {
    bar,
    words: words.tour,
    /** The longer tour; the one of two minutes is offered before it. */
    begin: bar.getByRole('button', { name: new RegExp(`^${words.tour.begin}`) }).last(),
    beginBrief: bar.getByRole('button', { name: new RegExp(`^${words.tour.begin}`) }).first(),
    button: (name: string) => bar.getByRole('button', { name, exact: true }),
    chapter: (title: string) => story.getByRole('heading', { level: 2, name: title, exact: true }),
  };
}

/** The exhibit while a step of the tour runs. */
export const running = (page: Page) => page.locator('main[data-running-chapter="true"]');

/** Whether a keyboard goes on from somewhere. */
export function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.activeElement !== null && document.activeElement !== document.body,
  );
}
