import type { DatedEvent } from '../../data/exhibit/types';
import type { Language } from '../../data/text/language';
import { isoDay } from '../../data/time/span';
import { recordsOf, reportsOf } from './served';

/** The address of every kind of page behind the notice, with its longest and its shortest record. */
export function kindsOfPage(language: Language): Readonly<Record<string, string>> {
  const [shortest, longest] = ends(recordsOf(language).events);
  const [, report] = ends(reportsOf(language).events);
  return {
    'the exhibit with its list': `/${language}/?at=1944-10-14`,
    'the exhibit with the longest card': cardOf(language, longest),
    'the exhibit with the shortest card': cardOf(language, shortest),
    'the page of the longest event': `/${language}/events/${longest.id}/`,
    'the page of the shortest event': `/${language}/events/${shortest.id}/`,
    'the way to a report': `/${language}/events/${report.id}/`,
    'the page of a report': `/${language}/events/${report.id}/report/`,
    'the list of events': `/${language}/events/`,
    'the list of all events': `/${language}/events/all/`,
    'the sources': `/${language}/sources/`,
    'all sources': `/${language}/sources/all/`,
    'what was not read': `/${language}/sources/unread/`,
    'the sources on reported crimes': `/${language}/sources/reports/`,
    'people and formations': `/${language}/people/`,
    'people and formations in reports': `/${language}/people/reports/`,
    'the page about the exhibit': `/${language}/about/`,
    'the page of context': `/${language}/context/`,
    'the glossary': `/${language}/glossary/`,
    'the way to the figures': `/${language}/figures/`,
    'the figures': `/${language}/figures/numbers/`,
    'what circulates': `/${language}/claims/`,
    'the accessibility statement': `/${language}/accessibility/`,
    'the privacy statement': `/${language}/privacy/`,
    'the quiet page': `/${language}/quiet/`,
  };
}

/** The events with the shortest and the longest card. */
export function ends(events: readonly DatedEvent[]): readonly [DatedEvent, DatedEvent] {
  const [first, ...others] = [...events].sort((a, b) => lengthOf(a) - lengthOf(b));
  if (first === undefined) throw new Error('the exhibit has no events');
  return [first, others.at(-1) ?? first];
}

function lengthOf({ title, summary, claims, sources, actors }: DatedEvent): number {
  return JSON.stringify({ title, summary, claims, sources, actors }).length;
}

function cardOf(language: Language, { id, span }: DatedEvent): string {
  return `/${language}/?at=${isoDay(span.start)}&event=${id}`;
}
