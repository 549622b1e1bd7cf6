import { MOST_EVENT_PAGES } from '../../data/exhibit/queries';
import type { PublicEvent } from '../../data/schema/exhibit';
import { languages } from '../../data/text/language';
import { checkedExhibit } from '../checked-exhibit';

// Next refuses to export a route without a single page. Where no event has one, this stands for all.
const INSTEAD = 'in-the-exhibit';

/** The pages of those events that `has` one, a language each; above MOST_EVENT_PAGES events none has. */
export async function eventParams(has: (event: PublicEvent) => boolean) {
  const { events } = await checkedExhibit();
  const ids = events.length > MOST_EVENT_PAGES ? [] : events.filter(has).map(({ id }) => id);
  const pages = ids.length === 0 ? [INSTEAD] : ids;
  return languages.flatMap((lang) => pages.map((id) => ({ lang, id })));
}

/** Whether the page that is asked for is the one that stands for all. */
export function standsForAll({ id }: { readonly id: string }): boolean {
  return id === INSTEAD;
}
