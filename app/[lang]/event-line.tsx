import type { ReactNode } from 'react';
import { pageOf } from '../../components/story/addresses';
import type { Language } from '../../data/language';
import type { DatedEvent } from '../../data/queries';
import styles from './register.module.css';

type Props = {
  readonly event: DatedEvent;
  readonly language: Language;
  /** What is to be said of it here. */
  readonly children?: ReactNode;
};

/** An event in an entry of a register: its title, which leads to its page, and its date. */
export function EventLine({ event, language, children }: Props) {
  return (
    <li>
      <a className={styles.link} href={pageOf(event, language)}>
        {event.title}
      </a>{' '}
      <span className={styles.when}>{event.date}</span>
      {children}
    </li>
  );
}
