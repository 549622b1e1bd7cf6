import { MOST_EVENT_PAGES } from '../../data/exhibit/queries';
import type { PublicEvent } from '../../data/schema/exhibit';
import { languages } from '../../data/text/language';
import { checkedExhibit } from '../checked-exhibit';

// Next refuses to export a route without a single page. Where no event has one, this is the only page.
const INSTEAD = 'in-the-exhibit';

/** The pages of those events that `has` one, a language each; above MOST_EVENT_PAGES events none has. */
export async function eventParams(has: (event: PublicEvent) => boolean) {
  const { events } = await checkedExhibit();
  const ids = events.length > MOST_EVENT_PAGES ? [] : events.filter(has).map(({ id }) => id);
  const pages = ids.length === 0 ? [INSTEAD] : ids;
  return languages.flatMap((lang) => pages.map((id) => ({ lang, id })));
}

/** Whether this is the only page, which says where all events are read. */
export function standsForAll({ id }: { readonly id: string }): boolean {
  return id === INSTEAD;
}
