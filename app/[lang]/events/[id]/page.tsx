import type { Metadata } from 'next';
import { isReport } from '../../../../data/schema/parts/event-kinds';
import { EventPage, type EventParams, eventOf } from '../../event-page';
import { eventParams, standsForAll } from '../../event-params';
import { InTheExhibit } from '../../in-the-exhibit';

export function generateStaticParams() {
  return eventParams(() => true);
}

export async function generateMetadata(props: EventParams): Promise<Metadata> {
  if (standsForAll(await props.params)) return {};
  const { event, words } = await eventOf(props);
  // A report's title is not shown before the choice, not even in a tab or a link's preview.
  return { title: isReport(event) ? words.leftOut.title : event.title };
}

/** One event as plain text. A report's page holds no word of it, only the way to it. */
export default async function OneEventPage(props: EventParams) {
  if (standsForAll(await props.params)) return <InTheExhibit {...props} />;
  const { event, words, language } = await eventOf(props);
  if (!isReport(event)) return <EventPage {...props} />;
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
