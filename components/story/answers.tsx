import type { Exchange as ExchangeOfEvents } from '../../data/exhibit/exchanges';
import { Exchange } from './exchange';
import styles from './story.module.css';
import type { StoryContext } from './text/story-context';

/** The exchanges that an event belongs to, and whether it is a complaint without an answer. */
export type AnswersToEvent = {
  readonly exchanges: readonly ExchangeOfEvents[];
  readonly missing: boolean;
};

type Props = {
  readonly answers: AnswersToEvent;
  /** The event that is being read. */
  readonly current: string;
  readonly context: StoryContext;
  readonly heading: 'h2' | 'h3';
  readonly onSelect?: (event: string) => void;
};

/** Who answered the event, whom it answers, or that no answer was found. */
export function Answers({ answers: { exchanges, missing }, context, ...rest }: Props) {
  return (
    <>
      {missing && <p className={styles.section}>{context.words.exchange.unansweredHere}</p>}
      {exchanges.map((exchange) => (
        <Exchange key={exchange.id} exchange={exchange} context={context} {...rest} />
      ))}
    </>
  );
}
