'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import styles from './language-switch.module.css';

type Props = {
  readonly label: string;
  readonly current: string;
  readonly languages: readonly {
    readonly code: string;
    readonly name: string;
  }[];
};

/** The same page in another language, at the same moment, the same choice, the same place on the page. */
export function LanguageSwitch({ label, current, languages }: Props) {
  const path = usePathname();
  const addressIn = (code: string) => path.replace(/^\/[^/]+/, `/${code}`);

  // The exhibit writes its moment into the address only at rest, so the address is read at the click.
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.search = window.location.search;
    event.currentTarget.hash = window.location.hash;
  };

  return (
    <nav className={styles.languages} aria-label={label}>
      {languages.map(({ code, name }) => (
        <a
          key={code}
          href={addressIn(code)}
          lang={code}
          hrefLang={code}
          aria-current={code === current ? 'true' : undefined}
          onClick={follow}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
