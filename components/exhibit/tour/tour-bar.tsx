import { type ReactNode, useRef } from 'react';
import { Button } from '../../ui/button';
import { fill } from '../../ui/words/fill';
import type { Wording, Words } from '../../ui/words/words';
import { type Guide, positionOf } from './guide';
import { offersOf } from './offers';
import styles from './tour-bar.module.css';

type Props = {
  readonly guide: Guide;
  readonly wording: Wording;
  /** What keys reach after the button that leads on. */
  readonly children: ReactNode;
};

/** The way through the guided tour, above map, timeline and story alike. */
export function TourBar({ guide, wording, children }: Props) {
  const { tour: words } = wording.words;
  const { chapters, steps, tour } = guide;
  const lead = useRef<HTMLButtonElement>(null);
  if (chapters.length === 0) return null;
  const [offer, other] = offersOf(guide, wording);
  const step = tour?.stop.step ?? 0;
  const isFirst = step === steps[0];
  const isLast = step === steps.at(-1);
  const position = positionOf(guide, words);
  const waits = fill(words.away, { step: steps.indexOf(step) + 1 });
  const away = tour !== null && tour.left !== null;

  // The button that is pressed goes with the tour or with its offer, so the focus moves to the one that stays.
  const end = () => {
    guide.end();
    lead.current?.focus();
  };
  const beginOther = () => {
    guide.begin(other?.brief ?? false);
    lead.current?.focus();
  };
  const leadOn = () => {
    if (tour === null) guide.begin(offer?.brief ?? false);
    else if (away) guide.goOn();
    else guide.move(1);
  };

  return (
    <section className={styles.bar} aria-label={words.title} data-offers={tour === null}>
      {tour === null ? (
        <span className={styles.offer} aria-hidden="true">
          {words.title}
        </span>
      ) : (
        <>
          {/* Not `disabled`, which would take the focus from the button that was pressed. */}
          <Button look="plain" aria-disabled={isFirst} onClick={() => !isFirst && guide.move(-1)}>
            <span aria-hidden="true">‹</span>
            {words.back}
          </Button>
          <TourSteps guide={guide} words={words} />
          <p className={styles.where} data-away={away} aria-hidden="true">
            {away ? waits : position}
          </p>
        </>
      )}
      {/* One button through all of the tour, so that a keyboard never loses its place. */}
      <Button
        ref={lead}
        data-leads-on=""
        look="full"
        aria-label={tour === null ? offer?.name : undefined}
        onClick={leadOn}
      >
        {tour === null ? offer?.length : away ? words.goOn : isLast ? words.finish : words.next}
        {tour !== null && !away && <span aria-hidden="true">{isLast ? '✓' : '›'}</span>}
      </Button>
      {children}
      {tour === null && other !== undefined && (
        <Button look="plain" className={styles.other} aria-label={other.name} onClick={beginOther}>
          {other.length}
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

type StepsProps = { readonly guide: Guide; readonly words: Words['tour'] };

/** A dot for each step, which opens it. */
function TourSteps({ guide, words }: StepsProps) {
  const { chapters, steps, tour } = guide;
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => {
        const title = chapters[step - 1]?.title;
        return (
          <li key={step}>
            <button
              type="button"
              className={styles.step}
              aria-current={step === tour?.stop.step ? 'step' : undefined}
              aria-label={`${fill(words.step, { step: index + 1, count: steps.length })}: ${title}`}
              title={title}
              onClick={() => guide.open(step)}
            />
          </li>
        );
      })}
    </ol>
  );
}
