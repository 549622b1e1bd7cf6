import type { ReactNode } from 'react';
import styles from './register.module.css';

type Props = { readonly title: string; readonly count: number; readonly children: ReactNode };

/** So many lines are taken in at a glance; a longer list waits until it is asked for. */
const GLANCE = 4;

/** A list within an entry of a register, with its length said before it is opened. */
export function RestingList({ title, count, children }: Props) {
  if (count === 0) return null;
  return (
    <details className={styles.resting} open={count <= GLANCE}>
      <summary>
        {title} <span className={styles.count}>({count})</span>
      </summary>
      <ul>{children}</ul>
    </details>
  );
}
