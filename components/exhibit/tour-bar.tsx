import { useRef } from 'react';
import { minutesOf } from '../../data/exhibit/tour';
import { Button } from '../ui/button';
import { fillCounted } from '../ui/words/counted';
import { fill } from '../ui/words/fill';
import type { Wording, Words } from '../ui/words/words';
import styles from './tour-bar.module.css';
import type { Guide } from './use-tour';

type Props = {
  readonly guide: Guide;
  readonly wording: Wording;
};

/** The way through the guided tour, above map, timeline and story alike. */
export function TourBar({ guide, wording }: Props) {
  const { tour: words } = wording.words;
  const { chapters, tour } = guide;
  const bar = useRef<HTMLElement>(null);
  const count = chapters.length;
  if (count === 0) return null;
  const minutes = Math.max(1, Math.round(minutesOf(chapters)));
  const step = tour?.stop.step ?? 0;
  const position = fill(words.step, { step, count });
  const waits = fill(words.away, { step });
  const away = tour !== null && tour.left !== null;

  const end = () => {
    guide.end();
    // The button that was pressed goes with the tour, so the focus moves to the one that stays.
    bar.current?.querySelector<HTMLButtonElement>('[data-leads-on]')?.focus();
  };

  return (
    <section className={styles.bar} aria-label={words.title} ref={bar}>
      {tour !== null && (
        <>
          {/* Not `disabled`, which would take the focus from the button that was pressed. */}
          <Button
            look="plain"
            aria-disabled={step === 1}
            onClick={() => step > 1 && guide.open(step - 1)}
          >
            <span aria-hidden="true">‹</span>
            {words.back}
          </Button>
          <TourSteps guide={guide} step={step} words={words} />
          <p className={styles.where} data-away={away} aria-hidden="true">
            {away ? waits : position}
          </p>
        </>
      )}
      {/* One button through all of the tour, so that a keyboard never loses its place. */}
      {tour === null ? (
        <Button
          data-leads-on=""
          look="plain"
          className={styles.begin}
          onClick={() => guide.open(1)}
        >
          <span className={styles.offer}>{words.begin}</span>
          <span className={styles.shortly}>{words.title}</span>
          <span className={styles.length}>
            {fillCounted(words.length, wording.language, count, { minutes })}
          </span>
        </Button>
      ) : (
        <Button
          data-leads-on=""
          look="full"
          onClick={() => (away ? guide.goOn() : guide.open(step + 1))}
        >
          {away ? words.goOn : step === count ? words.finish : words.next}
          {!away && <span aria-hidden="true">{step === count ? '✓' : '›'}</span>}
        </Button>
      )}
      {tour !== null && (
        <Button look="plain" className={styles.end} aria-label={words.end} onClick={end}>
          <span aria-hidden="true">×</span>
          <span className={styles.wide}>{words.end}</span>
        </Button>
      )}
      <p className="spoken" aria-live="polite">
        {tour !== null && (away ? waits : `${position}: ${chapters[step - 1]?.title}`)}
      </p>
    </section>
  );
}

type StepsProps = { readonly guide: Guide; readonly step: number; readonly words: Words['tour'] };

/** A dot for each step, which opens it. */
function TourSteps({ guide, step, words }: StepsProps) {
  const count = guide.chapters.length;
  return (
    <ol className={styles.steps}>
      {guide.chapters.map((chapter, index) => (
        <li key={chapter.id}>
          <button
            type="button"
            className={styles.step}
            aria-current={index + 1 === step ? 'step' : undefined}
            aria-label={`${fill(words.step, { step: index + 1, count })}: ${chapter.title}`}
            title={chapter.title}
            onClick={() => guide.open(index + 1)}
          />
        </li>
      ))}
    </ol>
  );
}
