import type { Metadata } from 'next';
import { partedReports } from '../../../data/queries';
import { EventIndex } from '../event-index';
import { type LanguageParams, pageLanguage } from '../page-language';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.list.title };
}

/** All events but the reported crimes, as one plain list: the way in without scripts. */
export default async function EventsPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{words.list.title}</h1>
      <p>{words.list.intro}</p>
      <p>{words.list.withoutNote}</p>
      <p>
        <a href={`/${language}/events/all/`}>{words.list.withAll}</a>
      </p>
      <EventIndex
        events={partedReports(exhibit).rest.events}
        places={exhibit.places}
        words={words}
        language={language}
      />
    </main>
  );
}
