import type { ReactNode } from 'react';
import styles from './comparison.module.css';

type Props = {
  readonly lines: readonly (readonly [name: string, text: string])[];
  /** Further rows, beneath. */
  readonly children: ReactNode;
};

/** What is said of a source or a document, each line under its name. */
export function NamedLines({ lines, children }: Props) {
  return (
    <dl className={styles.lines}>
      {lines.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
