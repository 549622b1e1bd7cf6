'use client';

import { useEffect, useRef } from 'react';
import styles from './print-address.module.css';

/** At the foot of a printed page: the exhibit's name and the address of the page, as the browser has it. */
export function PrintAddress({ title }: { readonly title: string }) {
  const address = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const write = () => {
      // Printing does not wait for React.
      if (address.current !== null) address.current.textContent = decodeURI(window.location.href);
    };
    write();
    window.addEventListener('beforeprint', write);
    return () => window.removeEventListener('beforeprint', write);
  }, []);
  return (
    <p className={styles.address}>
      {title} · <span ref={address} />
    </p>
  );
}
