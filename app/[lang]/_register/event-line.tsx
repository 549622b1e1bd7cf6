import type { ReactNode } from 'react';
import { pageOf, type SiteAddresses } from '../../../components/story/text/addresses';
import type { DatedEvent } from '../../../data/exhibit/types';
import styles from './register.module.css';

type Props = {
  readonly event: DatedEvent;
  readonly site: SiteAddresses;
  /** A note on the event in this list. */
  readonly children?: ReactNode;
};

/** An event in an entry of a register: its title, which leads to its page, and its date. */
export function EventLine({ event, site, children }: Props) {
  return (
    <li>
      <a className={styles.link} href={pageOf(event, site)}>
        {event.title}
      </a>{' '}
      <span className={styles.when}>{event.date}</span>
      {children}
    </li>
  );
}
