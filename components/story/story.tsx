import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { EventOutline } from '../../data/exhibit/outline';
import type { DatedChapter } from '../../data/exhibit/types';
import { Button } from '../ui/button';
import { Answers } from './answers';
import { cardTexts } from './card-texts';
import { ChapterWords, type TourStep } from './chapter';
import { CiteThis } from './cite/cite-this';
import { EventCard } from './event-card';
import { EventList, PAGE } from './event-list';
import type { OpenCard } from './open-card';
import styles from './story.module.css';
import { type StoryContext, withTerms } from './text/story-context';
import { TermNotes } from './text/term-notes';

/** What tells of a moment. */
type Telling = {
  /** The chapter that the tour tells, else the one that the moment lies in. */
  readonly chapter: DatedChapter | null;
  /** The step of the tour that tells this chapter, if one does. */
  readonly step: TourStep | null;
  /** The event that play tells of. */
  readonly told: EventOutline | null;
  /** Tells the step of the tour in the other version. */
  readonly onTurn: () => void;
};

type Props = {
  /** The events that the moment shows. */
  readonly shown: readonly EventOutline[];
  readonly card: OpenCard | null;
  readonly telling: Telling;
  /** What is above the story of a moment. */
  readonly lead: ReactNode;
  readonly context: StoryContext;
  readonly onSelect: (event: string) => void;
  readonly onDeselect: () => void;
};

/** The reading side: the chosen event's card, else what the moment shows, as a list. */
export function Story({ card, context: base, onDeselect, ...moment }: Props) {
  const { telling, onSelect } = moment;
  const { chapter, step } = telling;
  const { words } = base;
  const event = card?.event;
  const texts =
    card === null
      ? (chapter?.words ?? [])
      : cardTexts(typeof card.text === 'string' ? null : card.text, card.answers.exchanges, base);
  const context = withTerms(base, texts, 'note');
  const scroller = useReadingPlace(event?.id, step?.position);

  return (
    <section className={styles.story} aria-label={words.story.title} onKeyDown={closeNoteFirst}>
      <div className={styles.scroller} ref={scroller} tabIndex={-1} data-scrolls="">
        {card === null ? (
          <MomentEvents {...moment} context={context} />
        ) : (
          <>
            <Button look="plain" className={styles.back} onClick={onDeselect}>
              <span aria-hidden="true">←</span> {words.story.back}
            </Button>
            <ChosenEvent card={card} context={context} onSelect={onSelect} />
          </>
        )}
        <TermNotes context={context} />
        <CiteThis key={event?.id} imprint={context.imprint} what={event?.title} />
      </div>
    </section>
  );
}

/**
 * The part that scrolls. A new card and a new step of the tour are read from their top. Where the element that had the
 * focus went with the card or list before, a keyboard goes on at the event that it came from, else at the new heading.
 */
function useReadingPlace(event: string | undefined, step: string | undefined) {
  const scroller = useRef<HTMLDivElement>(null);
  const before = useRef(event);
  const isFirst = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the step names what is read, which is new when it changes
  useEffect(() => {
    const part = scroller.current;
    const left = before.current;
    before.current = event;
    if (part === null) return;
    part.scrollTop = 0;
    // On opening, the focus is at the start of the exhibit.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (document.activeElement !== document.body) return;
    const origin =
      event === undefined && left !== undefined
        ? part.querySelector<HTMLElement>(`button[data-event="${left}"]`)
        : null;
    (origin ?? part.querySelector('h2'))?.focus({ preventScroll: origin === null });
  }, [event, step]);

  return scroller;
}

/** What the moment shows: its chapter, what matters in the tour's step, and the list of events. */
function MomentEvents({
  shown,
  telling: { chapter, step, told, onTurn },
  lead,
  context,
  onSelect,
}: Omit<Props, 'card' | 'onDeselect'>) {
  const { words } = context;
  // What play tells of is above all others already.
  const listed = useMemo(() => inListOrder(shown.filter((event) => event !== told)), [shown, told]);
  return (
    <>
      {lead}
      {told !== null && (
        <div className={styles.told}>
          <EventList events={[told]} context={context} onSelect={onSelect} />
        </div>
      )}
      {chapter !== null && (
        <ChapterWords chapter={chapter} step={step} context={context} onTurn={onTurn} />
      )}
      {step !== null && (
        <section className={styles.matters} aria-label={words.tour.marks}>
          <h3>{words.tour.marks}</h3>
          <EventList events={step.marks} context={context} onSelect={onSelect} />
        </section>
      )}
      <h2 className={styles.now} tabIndex={-1}>
        {words.story.now}
      </h2>
      {shown.length === 0 ? (
        <p>{words.story.nothing}</p>
      ) : (
        <EventList events={listed} context={context} onSelect={onSelect} />
      )}
    </>
  );
}

type ChosenProps = Pick<Props, 'context' | 'onSelect'> & { readonly card: OpenCard };

function ChosenEvent({ card: { event, text, outside, answers }, context, onSelect }: ChosenProps) {
  const { words, language, eventPages } = context;
  return (
    <>
      {outside && (
        <p role="status" className={styles.outside}>
          {words.find.chosenOutside}
        </p>
      )}
      <EventCard event={event} text={text} context={context} heading="h2">
        <Answers
          answers={answers}
          current={event.id}
          context={context}
          heading="h3"
          onSelect={onSelect}
        />
      </EventCard>
      {eventPages && (
        <p className={styles.section}>
          <a href={`/${language}/events/${event.id}/`}>{words.story.page}</a>
        </p>
      )}
    </>
  );
}

/** Escape closes an open note, and only the next press leaves the card. */
function closeNoteFirst(event: KeyboardEvent<HTMLElement>) {
  const noteIsOpen = event.currentTarget.querySelector(':popover-open') !== null;
  if (event.key === 'Escape' && noteIsOpen) event.stopPropagation();
}

/** What has just happened is what a visitor looks for first; of more than a page, what matters most. */
function inListOrder(events: readonly EventOutline[]): EventOutline[] {
  const rank = ({ importance }: EventOutline) => (events.length > PAGE ? importance : 0);
  return [...events].sort((a, b) => rank(b) - rank(a) || b.span.start - a.span.start);
}
