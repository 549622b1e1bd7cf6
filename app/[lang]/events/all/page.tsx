import type { Metadata } from 'next';
import { ReportGate } from '../../../../components/notice/report-gate';
import { fill } from '../../../../components/ui/words/fill';

import { EventIndex } from '../../_register/event-index';
import { listed } from '../../_register/list-limit';
import { type LanguageParams, pageLanguage } from '../../page-language';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.list.title };
}

/** The list with the reported crimes, reached by choice. */
export default async function AllEventsPage(props: LanguageParams) {
  const { language, words, exhibit, site } = await pageLanguage(props);
  const { events } = exhibit;
  const lines = listed(events, site);
  return (
    <ReportGate words={words.leftOut} language={language} title={words.list.title}>
      <main id="content" className="page" tabIndex={-1}>
        <h1>{words.list.title}</h1>
        <p>{words.list.intro}</p>
        {lines.length < events.length && (
          <p>{fill(words.list.greatest, { count: lines.length, all: events.length })}</p>
        )}

        <p>
          <a href={`/${language}/events/`}>{words.list.withoutAll}</a>
        </p>
        <EventIndex events={lines} places={exhibit.places} words={words} site={site} />
      </main>
    </ReportGate>
  );
}
