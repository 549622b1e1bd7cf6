import { gistOf } from '../exhibit/event-gist';
import type { DatedEvent } from '../exhibit/types';
import { DAY } from '../time/span';

/** An event for unit tests, on a day of October 1944, with the fields that a test gives. */
export function someEvent(day: number, otherwise: Partial<DatedEvent> = {}): DatedEvent {
  const start = Date.UTC(1944, 9, day);
  const span = { start, end: start + DAY - 1 };
  const event = {
    id: `event-${day}`,
    checked: 'confirmed' as const,
    serbianReviewed: false,
    kind: 'liberation' as const,
    lane: 'advance' as const,
    importance: 3,
    title: `What happened on day ${day}`,
    summary: ['It happened.'],
    when: `1944-10-${String(day).padStart(2, '0')}`,
    date: `${day} October 1944`,
    forces: [],
    actors: [],
    confidence: 'high' as const,
    sources: [{ source: 'some-source' }],
    claims: [],
    span,
    shown: { start, end: span.end + 3 * DAY },
    ...otherwise,
  };
  return { ...event, ...gistOf(event) };
}
