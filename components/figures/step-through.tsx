'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../ui/button';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import styles from './figures.module.css';

type Props = {
  readonly steps: readonly { readonly id: string; readonly content: ReactNode }[];
  readonly words: Words['figures']['steps'];
};

/** Steps that a visitor opens one by one; without scripts a list of them all. */
export function StepThrough({ steps, words }: Props) {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const linked = steps.findIndex(({ id }) => id === window.location.hash.slice(1));
    if (linked >= 0) setCurrent(linked);
  }, [steps]);
  const go = (to: number) => {
    // The heading can take the focus only once its step is shown.
    flushSync(() => setCurrent(to));
    const id = steps[to]?.id;
    // A reload, a link passed on and another language then open the same step.
    if (id !== undefined) window.history.replaceState(window.history.state, '', `#${id}`);
    list.current?.children[to]?.querySelector('h3')?.focus({ preventScroll: true });
    list.current?.parentElement?.scrollIntoView();
  };
  return (
    <div className={styles.through}>
      <ol ref={list} className={styles.steps}>
        {steps.map(({ id, content }, index) => (
          <li key={id} id={id} data-current={index === current || undefined}>
            <p className={styles.quiet}>
              {fill(words.position, { step: index + 1, all: steps.length })}
            </p>
            {content}
          </li>
        ))}
      </ol>
      <div className={`scripted ${styles.buttons} ${styles.ways}`}>
        <Button disabled={current === 0} onClick={() => go(current - 1)}>
          {words.previous}
        </Button>
        <Button disabled={current === steps.length - 1} onClick={() => go(current + 1)}>
          {words.next}
        </Button>
      </div>
    </div>
  );
}
