import type { ReactNode } from 'react';
import styles from './register.module.css';

type Props = {
  readonly title: string;
  readonly count: number;
  /** Where what the list leaves out is found, and in words how many. */
  readonly more?: { readonly href: string; readonly text: string } | undefined;
  readonly children: ReactNode;
};

/** A list within an entry of a register, closed, so that a register stays short; its title says how long it is. */
export function RestingList({ title, count, more, children }: Props) {
  if (count === 0) return null;
  return (
    <details className={styles.resting}>
      <summary>
        {title} <span className={styles.count}>({count})</span>
      </summary>
      <ul>{children}</ul>
      {more !== undefined && (
        <p>
          <a className={styles.link} href={more.href}>
            {more.text}
          </a>
        </p>
      )}
    </details>
  );
}
