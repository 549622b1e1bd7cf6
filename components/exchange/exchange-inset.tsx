import { useMemo } from 'react';
import type { Exchange } from '../../data/exhibit/exchanges';
import type { DrawnExhibit, EventOutline } from '../../data/exhibit/outline';
import { Button } from '../ui/button';
import { fill } from '../ui/words/fill';
import type { Wording } from '../ui/words/words';
import { passagesOf, pointsFor } from './drawing/passages';
import { ExchangeChoice } from './exchange-choice';
import styles from './inset.module.css';
import { InsetNote } from './inset-note';
import { SchematicPicture } from './schematic-picture';
import { StepButtons } from './step-buttons';
import { StepWords } from './step-words';
import { useInset } from './use-inset';

type Props = {
  readonly exhibit: Pick<DrawnExhibit, 'about' | 'places' | 'actors'>;
  readonly selected: EventOutline | null;
  /** The exchanges that the chosen event belongs to. */
  readonly exchanges: readonly Exchange[];
  readonly wording: Wording;
  /** Null while play or the tour leads through the exchange: they have buttons of their own. */
  readonly onSelect: ((event: string) => void) | null;
};

/** Over the map, while an event of an exchange is chosen: who turned to whom, step by step, between a few named places. */
export function ExchangeInset({ exhibit, selected, exchanges, wording, onSelect }: Props) {
  const { exchange, open, follow, turn } = useInset(selected, exchanges);
  const drawn = useMemo(() => {
    const passages = exchange === null ? [] : passagesOf(exchange);
    return { passages, points: pointsFor(passages, exhibit) };
  }, [exchange, exhibit]);
  const index = exchange?.steps.findIndex(({ event }) => event.id === selected?.id) ?? -1;
  if (exchange === null || index < 0) return null;
  const words = wording.words.exchange;

  return (
    <section
      className={styles.inset}
      aria-label={fill(words.inset.title, { title: exchange.title ?? words.titleLinked })}
      data-covers-map=""
      data-inset={open ? 'open' : 'closed'}
    >
      {open && (
        <>
          <ExchangeChoice exchanges={exchanges} drawn={exchange} words={words} onChoose={follow} />
          <SchematicPicture {...drawn} current={index + 1} />
          <InsetNote passages={drawn.passages} words={words} />
          <StepWords exchange={exchange} index={index} exhibit={exhibit} wording={wording} />
          {onSelect !== null && (
            <StepButtons
              before={exchange.steps[index - 1]?.event ?? null}
              after={exchange.steps[index + 1]?.event ?? null}
              words={words}
              onSelect={onSelect}
            />
          )}
        </>
      )}
      {/* One button closes and opens, so that a keyboard keeps its place. */}
      <Button
        look={open ? 'plain' : 'framed'}
        className={styles.turn}
        aria-expanded={open}
        aria-label={open ? words.inset.close : undefined}
        title={open ? words.inset.close : undefined}
        onClick={turn}
      >
        {open ? <span aria-hidden="true">×</span> : words.inset.open}
      </Button>
    </section>
  );
}
