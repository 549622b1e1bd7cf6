import { notFound } from 'next/navigation';
import { ListLink } from '../../components/notice/list-link';
import { Answers } from '../../components/story/answers';
import { cardTexts } from '../../components/story/card-texts';
import { CiteThis } from '../../components/story/cite/cite-this';
import { EventCard } from '../../components/story/event-card';
import { pageOf } from '../../components/story/text/addresses';
import { storyContextOf, withTerms } from '../../components/story/text/story-context';
import { exchangesOf, exchangesWithEvents, isUnanswered } from '../../data/exhibit/exchanges';
import type { DatedEvent } from '../../data/exhibit/types';
import { isoDay } from '../../data/time/span';
import { pageLanguage } from './page-language';

export type EventParams = {
  readonly params: Promise<{ readonly lang: string; readonly id: string }>;
};

/** The event that an address names, in its language. */
export async function eventOf(props: EventParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const { id } = await props.params;
  const { events } = exhibit;
  const event = events.find((other) => other.id === id);
  if (event === undefined) notFound();
  return { event, events, exhibit, language, words };
}

/** One event with its date, place, text, sources, and what it answers, readable without scripts. */
export async function EventPage(props: EventParams) {
  const { event, events, exhibit, language, words } = await eventOf(props);
  const answers = {
    exchanges: exchangesOf(exchangesWithEvents(exhibit), events, event.id),
    missing: isUnanswered(events, event),
  };
  const shelf = storyContextOf(exhibit, words, language);
  const context = withTerms(shelf, cardTexts(event, answers.exchanges, shelf), 'glossary');
  return (
    <main id="content" className="page" tabIndex={-1}>
      <EventCard event={event} text={event} context={context} heading="h1">
        <Answers answers={answers} current={event.id} context={context} heading="h2" />
      </EventCard>
      <CiteThis imprint={context.imprint} what={event.title} href={pageOf(event, context)} />
      <p>
        <a href={addressOf(event, language)}>{words.map.title}</a> ·{' '}
        <ListLink language={language} label={words.list.title} />
      </p>
    </main>
  );
}

function addressOf({ id, shown }: DatedEvent, language: string): string {
  return `/${language}/?at=${isoDay(shown.start)}&event=${id}`;
}
