'use client';

import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import styles from './report-gate.module.css';
import { useChoice } from './use-choice';
import { choose } from './visitor-choice';

type Props = {
  readonly words: Words['leftOut'];
  readonly language: string;
  /** What the page is called, where its title tells nothing of the reports. */
  readonly title?: string;
  readonly children: ReactNode;
};

/** Keeps a report closed for a visitor who left the reports out, kindly, with the way to it. */
export function ReportGate({ words, language, title, children }: Props) {
  const choice = useChoice();
  if (choice !== 'without') return <div className={styles.report}>{children}</div>;
  return (
    <main id="content" className="page" tabIndex={-1}>
      {title === undefined ? (
        <h1>{words.title}</h1>
      ) : (
        <>
          <h1>{title}</h1>
          <h2>{words.title}</h2>
        </>
      )}
      <p>{words.text}</p>
      <Button className="offers-reports" onClick={() => choose('all')}>
        {words.show}
      </Button>
      <p>
        <a href={`/${language}/`}>{words.back}</a>
      </p>
    </main>
  );
}
