'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import styles from './notice.module.css';
import { useChoice } from './use-choice';
import { useRest } from './use-rest';
import { type Choice, choose } from './visitor-choice';

type Props = {
  readonly words: Words['notice'];
  /** The exhibit's name, as on a title page. */
  readonly exhibit: string;
  readonly language: string;
  readonly support: string;
  /** Links to the other languages and to the quiet page. */
  readonly ways: ReactNode;
  readonly children: ReactNode;
};

/** Before any content: names the subject and offers two equal ways on. The quiet page needs no notice. */
export function Notice({ words, exhibit, language, support, ways, children }: Props) {
  const choice = useChoice();
  const resting = useRest() !== null;
  const asking = choice === null && !resting;
  const heading = useRef<HTMLHeadingElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);

  useEffect(() => {
    // `inert` is set from here and not in the page as built, which must be readable without scripts.
    if (content.current !== null) content.current.inert = asking;
    if (asking) {
      wasAsked.current = true;
      heading.current?.focus();
    } else if (wasAsked.current) {
      wasAsked.current = false;
      placeToRead()?.focus({ preventScroll: true });
    }
  }, [asking]);

  return (
    <>
      {asking && (
        <section className={styles.notice} aria-labelledby="notice-title" data-notice="">
          <div className={styles.sheet}>
            <div className={styles.name}>{exhibit}</div>
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
            <div className={styles.ways}>{ways}</div>
          </div>
        </section>
      )}
      <div ref={content} className={styles.content} data-rest={resting || undefined}>
        {children}
      </div>
    </>
  );
}

/** What the address names on a page of text, else its content. Tab goes on from there. */
function placeToRead(): HTMLElement | null {
  const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  if (target === null) return document.getElementById('content');
  target.tabIndex = -1;
  return target;
}

function ChoiceButton({ choice, label }: { readonly choice: Choice; readonly label: string }) {
  return (
    <Button
      primary
      className={choice === 'all' ? 'offers-reports' : undefined}
      onClick={() => choose(choice)}
    >
      {label}
    </Button>
  );
}
