'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import styles from './figures-gate.module.css';
import { useFiguresOpen } from './use-figures-open';
import { openFigures } from './visitor-choice';

type Props = {
  readonly words: Pick<Words['figures'], 'title' | 'gate' | 'open' | 'back'>;
  readonly language: string;
  readonly children: ReactNode;
};

/** Keeps the figures closed until they are asked for, once a visit. Without scripts their address is the choice. */
export function FiguresGate({ words, language, children }: Props) {
  const open = useFiguresOpen();
  const wasAsked = useRef(false);
  useEffect(() => {
    if (open === false) wasAsked.current = true;
    else if (open && wasAsked.current) goOn();
  }, [open]);
  if (open !== false) return <div className={styles.figures}>{children}</div>;
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p>{words.gate}</p>
      <p>
        <Button onClick={openFigures}>{words.open}</Button>
      </p>
      <p>
        <a href={`/${language}/`}>{words.back}</a>
      </p>
    </main>
  );
}

/** To the figure that the address names, else to the beginning of what was opened. */
function goOn(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
  document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
}
