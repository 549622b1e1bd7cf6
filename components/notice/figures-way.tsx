'use client';

import { type MouseEvent, useEffect } from 'react';
import styles from './figures-gate.module.css';
import { useFiguresOpen } from './use-figures-open';
import { openFigures } from './visitor-choice';

type Props = { readonly to: string; readonly label: string };

/** The link into the figures. A visitor who has opened them in this visit is not asked again. */
export function FiguresWay({ to, label }: Props) {
  const open = useFiguresOpen();
  useEffect(() => {
    if (open) window.location.replace(to + window.location.hash);
  }, [open, to]);
  const enter = (event: MouseEvent) => {
    event.preventDefault();
    openFigures();
  };
  return (
    <a className={styles.way} href={to} onClick={enter}>
      {label}
    </a>
  );
}
