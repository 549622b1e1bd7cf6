import { useMemo } from 'react';
import type { Exchange, ExchangeStep } from '../../data/exhibit/exchanges';
import type { DrawnExhibit } from '../../data/exhibit/outline';
import { byId } from '../../data/exhibit/queries';
import { fill } from '../ui/words/fill';
import { gapInWords } from '../ui/words/gap-words';
import { messageInWords } from '../ui/words/message-words';
import type { Wording } from '../ui/words/words';
import styles from './inset.module.css';

type Props = {
  readonly exchange: Exchange;
  /** Of the chosen step. */
  readonly index: number;
  readonly exhibit: Pick<DrawnExhibit, 'places' | 'actors'>;
  readonly wording: Wording;
};

/** The chosen step: which of how many, how long after the one before, who to whom, by which way, and how it is known. */
export function StepWords({ exchange: { steps, unanswered }, index, exhibit, wording }: Props) {
  const { exchange: words } = wording.words;
  const actors = useMemo(() => byId(exhibit.actors), [exhibit.actors]);
  const places = useMemo(() => byId(exhibit.places), [exhibit.places]);
  const step = steps[index];
  if (step === undefined) return null;
  const { title, date, message, place } = step.event;
  const placeOf = (id: string | undefined) => places.get(id ?? '')?.name;
  const namesOf = (ids: readonly string[]) => ids.map((id) => actors.get(id)?.name ?? id);
  const said =
    message &&
    messageInWords(
      {
        ...message,
        from: namesOf(message.from),
        to: namesOf(message.to),
        sent: placeOf(place),
        received: placeOf(message.received),
      },
      words,
    );
  const since = sinceInWords(step, wording);
  const position = fill(words.inset.step, { step: index + 1, count: steps.length });
  return (
    <div className={styles.step}>
      <p className={styles.since}>
        <b>{position}</b>
        {since !== '' && ` · ${since}`}
        {step.inferred !== null && ` · ${words.inset.inferred}`}
      </p>
      <p className={styles.what}>{title}</p>
      {said !== undefined && <p className={styles.who}>{said.who}</p>}
      <p>
        <span className={styles.date}>{date} · </span>
        {said?.how ?? placeOf(place)}
      </p>
      {unanswered !== null && index === steps.length - 1 && (
        <p className={styles.unanswered}>
          <b>{words.unanswered}</b> {unanswered}
        </p>
      )}
    </div>
  );
}

function sinceInWords({ gap, sameTalk }: ExchangeStep, { words, language }: Wording): string {
  if (sameTalk) return words.exchange.sameTalk;
  return gap === null ? '' : gapInWords(gap, words.exchange, language);
}
