import type { ReactNode } from 'react';
import type { Words } from '../../../components/ui/words/words';
import styles from './register.module.css';
import { RegisterContents } from './register-contents';

type RegisterGroup<Entry> = {
  /** Of its heading, for links. */
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly entries: readonly Entry[];
};

type Props<Entry> = {
  readonly words: Words;
  readonly groups: readonly RegisterGroup<Entry>[];
  /** Draws one entry, with its key. */
  readonly children: (entry: Entry) => ReactNode;
};

/** The groups of a register that have any entries, each under its heading, after a table of contents. */
export function RegisterGroups<Entry>({ words, groups, children }: Props<Entry>) {
  const { contents, top } = words.registers;
  const shown = groups.filter(({ entries }) => entries.length > 0);
  return (
    <>
      <RegisterContents
        label={contents}
        groups={shown.map(({ id, title, entries: { length: count } }) => ({ id, title, count }))}
      />
      {shown.map(({ id, title, text, entries }) => (
        <section key={id} className={styles.group} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {text !== undefined && <p>{text}</p>}
          {entries.map(children)}
          <p>
            <a className={styles.top} href="#content">
              {top}
            </a>
          </p>
        </section>
      ))}
    </>
  );
}
