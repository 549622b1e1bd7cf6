import { freshVisit, writeAddress } from '../../../components/exhibit/address/url';
import type { SiteAddresses } from '../../../components/story/text/addresses';
import { fill } from '../../../components/ui/words/fill';
import type { Words } from '../../../components/ui/words/words';
import { type Facet, toggled, unfiltered } from '../../../data/exhibit/filter';
import { mostImportant } from '../../../data/exhibit/queries';

/** Lines that a page lists of the events of a large exhibit; so many are still read, and weigh little. */
const MOST_LISTED = 100;

/** The events that a page lists: all of them, or in a large exhibit the most important. */
export function listed<T extends { readonly importance: number }>(
  events: readonly T[],
  { eventPages }: SiteAddresses,
): readonly T[] {
  return eventPages ? events : mostImportant(events, MOST_LISTED);
}

/** What a list says of the events that it leaves out, and where they are found. */
export function restOf(
  count: number,
  href: string,
  { registers }: Words,
): { readonly href: string; readonly text: string } | undefined {
  return count === 0 ? undefined : { href, text: fill(registers.rest, { count }) };
}

/** The exhibit's screen, filtered by one choice. */
export function filteredBy(facet: Facet, value: string, { language }: SiteAddresses): string {
  const filter = toggled(unfiltered, facet, value);
  return `/${language}/${writeAddress({ ...freshVisit, finding: { filter, query: '' } })}`;
}
