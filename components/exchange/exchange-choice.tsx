import { type KeyboardEvent, useRef } from 'react';
import type { Exchange } from '../../data/exhibit/exchanges';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import styles from './inset.module.css';

type Props = {
  /** Those that the chosen event belongs to, and the one of them that is drawn. */
  readonly exchanges: readonly Exchange[];
  readonly drawn: Exchange;
  readonly words: Words['exchange'];
  readonly onChoose: (exchange: string) => void;
};

/** The title of the exchange; for an event of several it opens their titles, to choose from. */
export function ExchangeChoice({ exchanges, drawn, words, onChoose }: Props) {
  const choice = useRef<HTMLDetailsElement>(null);
  const titleOf = ({ title }: Exchange) => title ?? words.titleLinked;
  if (exchanges.length === 1) return <p className={styles.title}>{titleOf(drawn)}</p>;

  const close = () => {
    if (choice.current === null) return;
    choice.current.open = false;
    choice.current.querySelector('summary')?.focus();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !choice.current?.open) return;
    // The card stays: one press closes one thing.
    event.stopPropagation();
    close();
  };
  return (
    <details className={styles.several} ref={choice} onKeyDown={leave}>
      <summary>
        <span className="spoken">{words.inset.several}: </span>
        {titleOf(drawn)}
      </summary>
      <ul>
        {exchanges.map((other) => (
          <li key={other.id}>
            <Button
              look="plain"
              aria-pressed={other === drawn}
              onClick={() => {
                onChoose(other.id);
                close();
              }}
            >
              {titleOf(other)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
