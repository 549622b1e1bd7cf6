import { expect, type Locator, type Page } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import type { Language } from '../../data/text/language';

/** The parts of the exhibit's screen, by role and name. */
export function screenOf(page: Page, language: Language = 'en') {
  const words = wordsIn(language);
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const playback = region(words.playback.title);
  const button = (name: string) => playback.getByRole('button', { name, exact: true });
  return {
    words,
    map: region(words.map.title),
    timeline: region(words.timeline.title),
    story: region(words.story.title),
    moment: page.getByRole('slider', { name: words.timeline.moment }),
    play: button(words.playback.play),
    pause: button(words.playback.pause),
    next: button(words.playback.next),
    previous: button(words.playback.previous),
    /** Presses the button of the pace until it says this one. */
    async setPace(name: string) {
      const wanted = button(`${words.playback.pace}: ${name}`);
      const pace = playback.getByRole('button', { name: new RegExp(`^${words.playback.pace}: `) });
      for (let press = 0; press < 3 && !(await wanted.isVisible()); press += 1) await pace.click();
      await expect(wanted).toBeVisible();
    },
    /** Shows all rows of the timeline, with its buttons; it is a strip before. */
    openTimeline: () => button(words.timeline.open).click(),
    closeTimeline: () => button(words.timeline.close).click(),
    /** The moment's day in words: large between the buttons, and on a phone above the story. */
    day: (date: string) =>
      page
        .locator('[data-pane="playback"], [data-pane="grip"]')
        .getByText(date, { exact: true })
        .filter({ visible: true }),
    card: (title: string) => page.getByRole('article', { name: title, exact: true }),
    inList: (title: string) => region(words.story.title).getByRole('button', { name: title }),
  };
}

/** The items that the timeline marks as chosen. Its stage is silent for screen readers, so it has no roles. */
export function chosenOnTimeline(page: Page): Locator {
  return page.locator('.vis-item.chosen');
}

/** The number of the moment's day, which grows by one a day. */
export async function dayNumber(moment: Locator): Promise<number> {
  return Number(await moment.getAttribute('aria-valuenow'));
}

/** The box of an element on the screen, with its centre; throws where it has none. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator} has no place on the screen`);
  return { ...box, centre: box.x + box.width / 2, middle: box.y + box.height / 2 };
}
