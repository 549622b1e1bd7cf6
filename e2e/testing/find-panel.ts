import type { Locator, Page } from '@playwright/test';
import { freshVisit, writeAddress } from '../../components/exhibit/address/url';
import { wordsIn } from '../../components/ui/words/words';
import { choosableIn } from '../../data/exhibit/choosable';
import { type Filter, facets, matching, toggled, unfiltered } from '../../data/exhibit/filter';
import type { DatedEvent } from '../../data/exhibit/types';
import type { Language } from '../../data/text/language';
import { isoDay } from '../../data/time/span';
import { screenOf } from './screen-words';
import { recordsOf, reportsOf } from './served';

/** The parts of the screen with which a visitor finds events. */
export function findOn(page: Page, language: Language = 'en') {
  const words = wordsIn(language);
  const panel = page.getByRole('dialog', { name: words.find.title });
  return {
    words: words.find,
    button: page.getByRole('button', { name: words.find.open, exact: true }),
    panel,
    field: panel.getByRole('searchbox'),
    results: panel.getByRole('search').getByRole('listitem'),
    group: (name: string) => panel.locator('summary').filter({ hasText: name }),
    choice: (name: string | RegExp) => panel.getByRole('checkbox', { name }),
    clear: page.getByRole('button', { name: words.find.clear, exact: true }),
  };
}

/** Every event of the exhibit in English, in order. */
export function allEvents(): readonly DatedEvent[] {
  return [...recordsOf('en').events, ...reportsOf('en').events].sort(
    (a, b) => a.span.start - b.span.start || a.id.localeCompare(b.id),
  );
}

/** Filters of each kind and of several together, each of which some event passes. */
export function someFilters(count: number): Filter[] {
  const events = allEvents();
  const choosable = choosableIn(recordsOf('en'));
  const single = facets.flatMap((facet) =>
    choosable[facet].map((value) => toggled(unfiltered, facet, value)),
  );
  const both = single.map((filter, index) => {
    const other = single[(index * 7 + 3) % single.length] ?? filter;
    return facets.reduce(
      (sum, facet) => other.chosen[facet].reduce((more, value) => toggled(more, facet, value), sum),
      filter,
    );
  });
  const days = events.map(({ span }, index) => ({
    ...unfiltered,
    days: {
      from: Date.parse(isoDay(span.start)),
      to: null,
      inside: index % 2 === 0 ? ('surely' as const) : ('possibly' as const),
    },
  }));
  const filled = [single, both, days].map((filters) =>
    filters.filter((filter) => matching(events, filter).length > 0),
  );
  return Array.from({ length: count }, (_, index) => {
    const filters = filled[index % filled.length] ?? [];
    const step = Math.max(1, Math.floor((filters.length * filled.length) / count));
    return filters[(Math.floor(index / filled.length) * step) % filters.length] ?? unfiltered;
  });
}

export function addressOf(filter: Filter, at: number): string {
  return `/en/${writeAddress({ ...freshVisit, at, finding: { filter, query: '' } })}`;
}

/** The ids of the events that a list names by their titles and dates. */
export async function idsIn(items: Locator): Promise<string[]> {
  const events = allEvents();
  const texts = await items.allTextContents();
  return texts.map((text) => {
    const event = events.find(({ title, date }) => text.startsWith(title + date));
    if (event === undefined) throw new Error(`the list names no event: ${text}`);
    return event.id;
  });
}

/** The ids of the timeline's items, and how many events of its window it counts beside them. */
export async function onTimeline(page: Page) {
  const { timeline } = screenOf(page);
  // The stage is silent for screen readers, so it has no roles.
  const items = await timeline
    .locator('.vis-item [data-event]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event') ?? ''));
  const [counted = '0'] = await timeline.getByText(/^\d+ more events/).allTextContents();
  return { items: [...new Set(items)], rest: Number.parseInt(counted, 10) };
}
