import { expect, type Page } from '@playwright/test';
import { fill } from '../../components/ui/words/fill';
import type { Exchange } from '../../data/exhibit/exchanges';
import { chosenOnTimeline, screenOf } from './screen-words';

export function insetOn(page: Page, language: Parameters<typeof screenOf>[1] = 'en') {
  const { words } = screenOf(page, language);
  const inset = page.locator('[data-inset]');
  const button = (name: string) => inset.getByRole('button', { name: new RegExp(`^${name}(:|$)`) });
  return {
    words,
    inset,
    next: button(words.exchange.inset.next),
    back: button(words.exchange.inset.back),
  };
}

/** From the first step to the last and back again: each is chosen on inset, card and timeline, and the card lists all in their order. */
export async function followThrough(
  page: Page,
  { steps }: Exchange,
  language: Parameters<typeof screenOf>[1] = 'en',
): Promise<void> {
  const { story, card } = screenOf(page, language);
  const { inset, next, back, words } = insetOn(page, language);
  const isChosen = async (index: number) => {
    const title = steps[index]?.event.title ?? '';
    const position = fill(words.exchange.inset.step, { step: index + 1, count: steps.length });
    await expect(inset).toContainText(position);
    await expect(inset.locator('[data-state="now"]').first()).toHaveAttribute(
      'data-step',
      `${index + 1}`,
    );
    await expect(card(title)).toBeVisible();
    await expect(chosenOnTimeline(page).first()).toContainText(title);
  };
  for (let index = 0; index < steps.length; index += 1) {
    await isChosen(index);
    await expect(next).toHaveAttribute('aria-disabled', `${index === steps.length - 1}`);
    if (index < steps.length - 1) await next.click();
  }
  const listed = await story.getByRole('listitem').allTextContents();
  const places = steps.map(({ event }) => listed.findIndex((text) => text.includes(event.title)));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  for (let index = steps.length - 2; index >= 0; index -= 1) {
    await back.click();
    await isChosen(index);
  }
}

/** What overlaps in the picture, or is cut off by the inset or the map, a line each. */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inset = document.querySelector('[data-inset="open"]');
    const pane = document.querySelector('[data-pane="map"]');
    if (inset === null || pane === null) return ['there is no inset'];
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const apart = (one: DOMRect, other: DOMRect) =>
      one.right <= other.left + 1 ||
      other.right <= one.left + 1 ||
      one.bottom <= other.top + 1 ||
      other.bottom <= one.top + 1;
    const inside = (one: DOMRect, other: DOMRect) =>
      one.left >= other.left - 1 &&
      one.right <= other.right + 1 &&
      one.top >= other.top - 1 &&
      one.bottom <= other.bottom + 1;
    const names = [...inset.querySelectorAll('[data-place] text')];
    const discs = [...inset.querySelectorAll('[data-step] circle')];
    const marks = [...names, ...discs];
    const over = names.flatMap((name) =>
      marks
        .filter((other) => other !== name && !apart(boxOf(name), boxOf(other)))
        .map((other) => `${name.textContent} under ${other.parentElement?.textContent}`),
    );
    const picture = inset.querySelector('svg');
    const cut = marks
      .filter((mark) => picture !== null && !inside(boxOf(mark), boxOf(picture)))
      .map((mark) => `${mark.parentElement?.textContent} is cut off`);
    const lost = [...inset.querySelectorAll('button')]
      .filter((button) => !inside(boxOf(button), boxOf(inset)))
      .map((button) => `${button.textContent} is out of reach`);
    const beyond = inside(boxOf(inset), boxOf(pane)) ? [] : ['the inset leaves the map'];
    return [...over, ...cut, ...lost, ...beyond];
  });
}
