'use client';

import { useState } from 'react';
import type { Language } from '../../data/text/language';
import { Button } from '../ui/button';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import styles from './figures.module.css';
import { numberIn } from './number-in';
import { factorAt, totalAt } from './shares';

type Props = {
  /** The shares, in per cent, of which a visitor may assume one. */
  readonly percents: readonly number[];
  readonly reports: readonly number[];
  readonly words: Words['figures']['steps'];
  readonly language: Language;
};

/** What an assumed share makes of the reports: one by one at a visitor's choice, all of them without scripts. */
export function ShareChoice({ percents, reports, words, language }: Props) {
  const [chosen, choose] = useState<number | null>(null);
  return (
    <div className={styles.shares}>
      <fieldset className={`scripted ${styles.buttons}`}>
        <legend>{words.choose}</legend>
        {percents.map((percent) => (
          <Button key={percent} aria-pressed={percent === chosen} onClick={() => choose(percent)}>
            {fill(words.share, { percent })}
          </Button>
        ))}
      </fieldset>
      <ul aria-live="polite" className={styles.outcomes}>
        {chosen === null && <li className="scripted">{words.unchosen}</li>}
        {percents.map((percent) => (
          <li key={percent} data-chosen={percent === chosen || undefined}>
            {outcome(percent, { reports, words, language })}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.arithmetic}</p>
    </div>
  );
}

function outcome(percent: number, { reports, words, language }: Omit<Props, 'percents'>): string {
  const factor = numberIn(language, factorAt(percent));
  const totals = reports.map((count) =>
    fill(words.becomes, {
      count: numberIn(language, count),
      total: numberIn(language, totalAt(percent, count)),
    }),
  );
  return `${fill(words.multiplied, { percent, factor })} ${totals.join('; ')}.`;
}
