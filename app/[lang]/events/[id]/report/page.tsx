import type { Metadata } from 'next';
import { ReportGate } from '../../../../../components/notice/report-gate';
import { languages } from '../../../../../data/language';
import { MOST_EVENT_PAGES } from '../../../../../data/queries';
import { soundExhibit } from '../../../../sound-exhibit';
import { EventPage, type EventParams, eventOf } from '../../../event-page';

export const dynamicParams = false;

export async function generateStaticParams() {
  const { events } = await soundExhibit();
  if (events.length > MOST_EVENT_PAGES) return [];
  const reports = events.filter(({ kind }) => kind === 'report');
  return languages.flatMap((lang) => reports.map(({ id }) => ({ lang, id })));
}

export async function generateMetadata(props: EventParams): Promise<Metadata> {
  const { event } = await eventOf(props);
  return { title: event.title, robots: { index: false } };
}

/** A report of crimes as plain text, reached by choice only. */
export default async function ReportPage(props: EventParams) {
  const { words, language } = await eventOf(props);
  return (
    <ReportGate words={words.leftOut} language={language}>
      <EventPage {...props} />
    </ReportGate>
  );
}
