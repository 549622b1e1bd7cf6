import type { DrawnExhibit, EventOutline } from './outline';
import { byId } from './queries';
import { gapBetween, type StepGap } from './step-gap';
import type { DatedEvent } from './types';

export type ExchangeStep = {
  readonly event: EventOutline;
  /** Days since the step before; null at the first step, and where both were said in one talk. */
  readonly gap: StepGap | null;
  readonly sameTalk: boolean;
  /** Why the exhibit puts the step here, where no source gives the order. */
  readonly inferred: string | null;
  /** Whether it answers a step before it, or only takes up what was said. */
  readonly answers: boolean;
};

/** Who answered whom, in order. Where no record tells of it, `title` is null and `words` is empty. */
export type Exchange = {
  readonly id: string;
  readonly title: string | null;
  readonly words: readonly string[];
  readonly steps: readonly ExchangeStep[];
  readonly unanswered: string | null;
  readonly sources: DatedEvent['sources'];
};

/**
 * The exchanges that an event belongs to, out of `told`; where no record tells of it, the one that the answers among
 * `events` make. Empty where it answers nothing and nothing answers it.
 */
export function exchangesOf(
  told: readonly Exchange[],
  events: readonly EventOutline[],
  id: string,
): Exchange[] {
  const own = told.filter(({ steps }) => steps.some(({ event }) => event.id === id));
  if (own.length > 0) return own;
  const linked = linkedTo(events, id);
  if (linked.length === 0) return [];
  const steps = stepsOf(linked.map((event) => ({ event, inferred: null, sameTalk: false })));
  return [{ id: `of-${id}`, title: null, words: [], steps, unanswered: null, sources: [] }];
}

/**
 * The exchanges that records tell, the earliest first, with the events of their steps. A step whose event is not among
 * `events` is left out.
 */
export function exchangesWithEvents({
  exchanges,
  events,
}: Pick<DrawnExhibit, 'exchanges' | 'events'>): Exchange[] {
  const eventOf = byId(events);
  const told = exchanges.map(({ id, title, words, steps, sources, unanswered = null }) => ({
    id,
    title,
    words,
    sources,
    unanswered,
    steps: stepsOf(
      steps.flatMap(({ event: step, inferred = null, sameTalk = false }) => {
        const event = eventOf.get(step);
        return event === undefined ? [] : [{ event, inferred, sameTalk }];
      }),
    ),
  }));
  return told.sort((one, other) => endOf(one) - endOf(other));
}

/** When the last step was surely over: of exchanges that grew out of one message, the one that was answered first comes first. */
function endOf({ steps }: Pick<Exchange, 'steps'>): number {
  return steps.at(-1)?.event.span.end ?? 0;
}

/** Whether a complaint found no answer in the exhibit. */
export function isUnanswered(events: readonly EventOutline[], event: EventOutline): boolean {
  return (
    event.kind === 'complaint' &&
    !events.some(({ answers }) => answers?.includes(event.id) ?? false)
  );
}

function stepsOf(
  steps: readonly Pick<ExchangeStep, 'event' | 'inferred' | 'sameTalk'>[],
): ExchangeStep[] {
  return steps.map((step, index) => {
    const before = steps[index - 1];
    const earlier = new Set(steps.slice(0, index).map(({ event }) => event.id));
    return {
      ...step,
      gap: before === undefined || step.sameTalk ? null : gapBetween(before.event, step.event),
      answers: step.event.answers?.some((id) => earlier.has(id)) ?? false,
    };
  });
}

/** The events that answer `id`, and those that it answers, in the order of their dates. */
function linkedTo(events: readonly EventOutline[], id: string): EventOutline[] {
  const linked = new Set([id]);
  const answering = events.filter((event) => event.answers !== undefined);
  for (let size = 0; size !== linked.size; ) {
    size = linked.size;
    for (const event of answering) {
      const answers = event.answers ?? [];
      if (linked.has(event.id)) for (const answered of answers) linked.add(answered);
      else if (answers.some((answered) => linked.has(answered))) linked.add(event.id);
    }
  }
  return linked.size === 1 ? [] : events.filter((event) => linked.has(event.id));
}
