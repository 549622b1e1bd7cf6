import { useEffect, useRef } from 'react';
import type { DatedChapter, DatedEvent } from '../../data/queries';
import { Button } from '../ui/button';
import { Answers, type AnswersToEvent } from './answers';
import { ChapterWords } from './chapter';
import { CiteThis } from './cite-this';
import { EventCard } from './event-card';
import { EventList } from './event-list';
import styles from './story.module.css';
import type { StoryBook } from './story-book';

type Props = {
  /** The events that the moment shows. */
  readonly shown: readonly DatedEvent[];
  readonly selected: DatedEvent | null;
  readonly answers: AnswersToEvent;
  /** The chapter that the moment lies in. */
  readonly chapter: DatedChapter | null;
  readonly book: StoryBook;
  readonly onSelect: (event: string) => void;
  readonly onDeselect: () => void;
};

/** The reading side: the chosen event's card, else what the moment shows, as a list. */
export function Story({ shown, selected, answers, chapter, book, onSelect, onDeselect }: Props) {
  const { words } = book;
  const scroller = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // A new card is read from its top; an empty id means the list.
    if (scroller.current === null || selected?.id === '') return;
    scroller.current.scrollTop = 0;
    // What had the focus is gone with the old card or list; a keyboard goes on at the new heading.
    const lost = document.activeElement === document.body;
    if (lost) scroller.current.querySelector('h2')?.focus({ preventScroll: true });
  }, [selected?.id]);

  return (
    <section className={styles.story} aria-label={words.story.title}>
      <div className={styles.scroller} ref={scroller} tabIndex={-1}>
        {selected === null ? (
          <>
            {chapter !== null && <ChapterWords chapter={chapter} />}
            <h2 className={styles.now} tabIndex={-1}>
              {words.story.now}
            </h2>
            {shown.length === 0 ? (
              <p>{words.story.nothing}</p>
            ) : (
              <EventList events={newestFirst(shown)} book={book} onSelect={onSelect} />
            )}
          </>
        ) : (
          <>
            <Button look="plain" className={styles.back} onClick={onDeselect}>
              <span aria-hidden="true">←</span> {words.story.back}
            </Button>
            <EventCard event={selected} book={book} heading="h2">
              <Answers
                answers={answers}
                current={selected.id}
                book={book}
                heading="h3"
                onSelect={onSelect}
              />
            </EventCard>
            <p className={styles.section}>
              <a href={`/${book.language}/events/${selected.id}/`}>{words.story.page}</a>
            </p>
          </>
        )}
        <CiteThis key={selected?.id} imprint={book.imprint} what={selected?.title} />
      </div>
    </section>
  );
}

/** What has just happened is what a visitor looks for first. */
function newestFirst(events: readonly DatedEvent[]): DatedEvent[] {
  return [...events].sort((one, other) => other.span.start - one.span.start);
}
