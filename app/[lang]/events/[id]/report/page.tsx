import type { Metadata } from 'next';
import { ReportGate } from '../../../../../components/notice/report-gate';
import { isReport } from '../../../../../data/schema/parts/event-kinds';
import { EventPage, type EventParams, eventOf } from '../../../event-page';
import { eventParams, standsForAll } from '../../../event-params';
import { InTheExhibit } from '../../../in-the-exhibit';

export function generateStaticParams() {
  return eventParams(isReport);
}

export async function generateMetadata(props: EventParams): Promise<Metadata> {
  if (standsForAll(await props.params)) return {};
  const { event } = await eventOf(props);
  return { title: event.title, robots: { index: false } };
}

/** A report of crimes as plain text, reached by choice only. */
export default async function ReportPage(props: EventParams) {
  if (standsForAll(await props.params)) return <InTheExhibit {...props} />;
  const { words, language } = await eventOf(props);
  return (
    <ReportGate words={words.leftOut} language={language}>
      <EventPage {...props} />
    </ReportGate>
  );
}
