'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import { type Choice, choose } from './choice';
import styles from './notice.module.css';
import { useChoice } from './use-choice';

type Props = {
  readonly words: Words['notice'];
  readonly language: string;
  readonly support: string;
  readonly children: ReactNode;
};

/** Stands before any content: names the subject and offers two equal ways on. */
export function Notice({ words, language, support, children }: Props) {
  const choice = useChoice();
  const heading = useRef<HTMLHeadingElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    // `inert` is set from here and not in the page as built, which must be readable without scripts.
    if (content.current !== null) content.current.inert = choice === null;
    if (choice === null) {
      asked.current = true;
      heading.current?.focus();
    } else if (asked.current) {
      asked.current = false;
      document.getElementById('content')?.focus({ preventScroll: true });
    }
  }, [choice]);

  return (
    <>
      {choice === null && (
        <section className={styles.notice} aria-labelledby="notice-title">
          <div className={styles.sheet}>
            <h2 id="notice-title" ref={heading} tabIndex={-1}>
              {words.title}
            </h2>
            <p className={styles.text}>{words.text}</p>
            <p>{words.age}</p>
            {support !== '' && (
              <p>
                {words.support}: {support}
              </p>
            )}
            <div className={styles.choices}>
              <ChoiceButton choice="all" label={words.all} />
              <ChoiceButton choice="without" label={words.without} />
            </div>
            <noscript>
              <div className={styles.links}>
                <a href={`/${language}/events/all/`}>{words.all}</a>
                <a href={`/${language}/events/`}>{words.without}</a>
              </div>
            </noscript>
          </div>
        </section>
      )}
      <div ref={content} className={styles.content}>
        {children}
      </div>
    </>
  );
}

function ChoiceButton({ choice, label }: { readonly choice: Choice; readonly label: string }) {
  return <Button onClick={() => choose(choice)}>{label}</Button>;
}
