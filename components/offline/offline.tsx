'use client';

import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import styles from './offline.module.css';
import { keepForOffline } from './service-worker';

/** Caches the exhibit for reading without a network, and offers a newer one, which shows only on request. */
export function Offline({ words }: { readonly words: Words['offline'] }) {
  const [newer, setNewer] = useState<ServiceWorker | null>(null);
  useEffect(() => keepForOffline(setNewer), []);
  if (newer === null) return null;
  return (
    <aside className={styles.bar} aria-label={words.title}>
      <p role="status">{words.newer}</p>
      <Button
        onClick={() => {
          // The new pages are there as soon as the new worker answers for this one.
          navigator.serviceWorker.addEventListener('controllerchange', () =>
            window.location.reload(),
          );
          newer.postMessage({ type: 'SKIP_WAITING' });
        }}
      >
        {words.show}
      </Button>
      <Button look="plain" onClick={() => setNewer(null)}>
        {words.later}
      </Button>
    </aside>
  );
}
