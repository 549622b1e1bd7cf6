import type { Metadata } from 'next';
import { languages } from '../../../../data/language';
import { MOST_EVENT_PAGES } from '../../../../data/queries';
import { soundExhibit } from '../../../sound-exhibit';
import { EventPage, type EventParams, eventOf } from '../../event-page';

export const dynamicParams = false;

export async function generateStaticParams() {
  const { events } = await soundExhibit();
  if (events.length > MOST_EVENT_PAGES) return [];
  return languages.flatMap((lang) => events.map(({ id }) => ({ lang, id })));
}

export async function generateMetadata(props: EventParams): Promise<Metadata> {
  const { event, words } = await eventOf(props);
  // A report's title is not shown before the choice, not even in a tab or a link's preview.
  return { title: event.kind === 'report' ? words.leftOut.title : event.title };
}

/** One event as plain text. A report's page holds no word of it, only the way to it. */
export default async function OneEventPage(props: EventParams) {
  const { event, words, language } = await eventOf(props);
  if (event.kind !== 'report') return <EventPage {...props} />;
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{words.leftOut.title}</h1>
      <p>{words.leftOut.text}</p>
      <p>
        <a href={`/${language}/events/${event.id}/report/`}>{words.leftOut.read}</a>
      </p>
      <p>
        <a href={`/${language}/`}>{words.leftOut.back}</a>
      </p>
    </main>
  );
}
