import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { EventOutline, EventText } from '../../data/exhibit/outline';
import type { DatedChapter } from '../../data/exhibit/types';
import { Button } from '../ui/button';
import { Answers, type AnswersToEvent } from './answers';
import { cardTexts } from './card-texts';
import { ChapterWords } from './chapter';
import { CiteThis } from './cite/cite-this';
import { EventCard } from './event-card';
import { EventList, PAGE } from './event-list';
import styles from './story.module.css';
import { type StoryContext, withTerms } from './text/story-context';
import { TermNotes } from './text/term-notes';

type Props = {
  /** The events that the moment shows. */
  readonly shown: readonly EventOutline[];
  readonly selected: EventOutline | null;
  /** The chosen event's text, or how far it is on its way. */
  readonly text: EventText | 'waiting' | 'failed' | null;
  /** Whether the chosen event is one that the filter excludes. */
  readonly outside: boolean;
  readonly answers: AnswersToEvent;
  /** The chapter that the moment lies in. */
  readonly chapter: DatedChapter | null;
  /** Where the guided tour is, in words, if it tells this chapter; and the events that matter there. */
  readonly guided: { readonly step: string; readonly marks: readonly EventOutline[] } | null;
  readonly context: StoryContext;
  readonly onSelect: (event: string) => void;
  readonly onDeselect: () => void;
};

/** The reading side: the chosen event's card, else what the moment shows, as a list. */
export function Story(props: Props) {
  const { shown, selected, text, outside, answers, chapter, guided, onSelect, onDeselect } = props;
  const { words } = props.context;
  const texts =
    selected === null
      ? (chapter?.words ?? [])
      : cardTexts(typeof text === 'string' ? null : text, answers.exchanges, props.context);
  const context = withTerms(props.context, texts, 'note');
  const listed = useMemo(() => inListOrder(shown), [shown]);
  const scroller = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read anew is what these name
  useEffect(() => {
    // A new card, and a new step of the tour, is read from its top.
    if (scroller.current === null) return;
    scroller.current.scrollTop = 0;
    // What had the focus is gone with the old card or list; a keyboard goes on at the new heading.
    const lost = document.activeElement === document.body;
    if (lost) scroller.current.querySelector('h2')?.focus({ preventScroll: true });
  }, [selected?.id, guided?.step]);

  return (
    <section className={styles.story} aria-label={words.story.title} onKeyDown={closeNoteFirst}>
      <div className={styles.scroller} ref={scroller} tabIndex={-1}>
        {selected === null ? (
          <>
            {chapter !== null && (
              <ChapterWords chapter={chapter} step={guided?.step} context={context} />
            )}
            {guided !== null && (
              <section className={styles.matters} aria-label={words.tour.marks}>
                <h3>{words.tour.marks}</h3>
                <EventList events={guided.marks} context={context} onSelect={onSelect} />
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
        ) : (
          <>
            <Button look="plain" className={styles.back} onClick={onDeselect}>
              <span aria-hidden="true">←</span> {words.story.back}
            </Button>
            {outside && (
              <p role="status" className={styles.outside}>
                {words.find.chosenOutside}
              </p>
            )}
            <EventCard event={selected} text={text ?? 'waiting'} context={context} heading="h2">
              <Answers
                answers={answers}
                current={selected.id}
                context={context}
                heading="h3"
                onSelect={onSelect}
              />
            </EventCard>
            {context.eventPages && (
              <p className={styles.section}>
                <a href={`/${context.language}/events/${selected.id}/`}>{words.story.page}</a>
              </p>
            )}
          </>
        )}
        <TermNotes context={context} />
        <CiteThis key={selected?.id} imprint={context.imprint} what={selected?.title} />
      </div>
    </section>
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
  return [...events].sort(
    (one, other) => rank(other) - rank(one) || other.span.start - one.span.start,
  );
}
