import type { Metadata } from 'next';
import { fill } from '../../../components/ui/words/fill';
import { splitReports } from '../../../data/exhibit/queries';
import { EventIndex } from '../_register/event-index';
import { listed } from '../_register/list-limit';
import { type LanguageParams, pageLanguage } from '../page-language';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.list.title };
}

/** All events but the reported crimes, as one plain list: the way in without scripts. */
export default async function EventsPage(props: LanguageParams) {
  const { language, words, exhibit, site } = await pageLanguage(props);
  const { events } = splitReports(exhibit).rest;
  const lines = listed(events, site);
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{words.list.title}</h1>
      <p>{words.list.intro}</p>
      {lines.length < events.length && (
        <p>{fill(words.list.greatest, { count: lines.length, all: events.length })}</p>
      )}
      <p>{words.list.withoutNote}</p>
      <p>
        <a href={`/${language}/events/all/`}>{words.list.withAll}</a>
      </p>
      <EventIndex events={lines} places={exhibit.places} words={words} site={site} />
    </main>
  );
}
