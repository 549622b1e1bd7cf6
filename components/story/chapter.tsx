import type { EventOutline } from '../../data/exhibit/outline';
import type { DatedChapter } from '../../data/exhibit/types';
import { Button } from '../ui/button';
import styles from './story.module.css';
import type { StoryContext } from './text/story-context';
import { TermText } from './text/term-text';

/** Where the guided tour is, in words, and the events that matter there. */
export type TourStep = {
  readonly position: string;
  /** The one sentence that the two-minute tour says; null where it tells the chapter at length. */
  readonly brief: string | null;
  readonly marks: readonly EventOutline[];
};

type Props = {
  readonly chapter: DatedChapter;
  readonly step: TourStep | null;
  readonly context: StoryContext;
  readonly onTurn: () => void;
};

/** A chapter's words: where the tour is, or what the stretch of time around the moment is about. */
export function ChapterWords({ chapter, step, context, onTurn }: Props) {
  const told = step?.brief ? [step.brief] : chapter.words;
  return (
    <section
      className={styles.chapter}
      data-brief={step?.brief != null}
      aria-labelledby="chapter-title"
    >
      {step !== null && <p className={styles.step}>{step.position}</p>}
      <h2 id="chapter-title" tabIndex={-1}>
        {chapter.title}
      </h2>
      {told.map((paragraph) => (
        <p key={paragraph}>
          <TermText text={paragraph} context={context} />
        </p>
      ))}
      {step !== null && chapter.brief !== undefined && (
        <Button look="plain" className={styles.turn} onClick={onTurn}>
          {step.brief === null ? context.words.tour.inBrief : context.words.tour.atLength}
        </Button>
      )}
    </section>
  );
}
