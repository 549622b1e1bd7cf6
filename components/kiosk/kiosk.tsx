'use client';

import { useCallback, useEffect, useState } from 'react';
import type { ScreenSettings } from '../../data/kiosk/screen-settings';
import type { Language } from '../../data/text/language';
import { Button } from '../ui/button';
import { fillCounted } from '../ui/words/counted';
import type { Words } from '../ui/words/words';
import { CodePicture } from './code-picture';
import { Comfort } from './comfort';
import styles from './kiosk.module.css';
import { Panel } from './panel';
import { useLockdown } from './presence/use-lockdown';
import { usePresence } from './presence/use-presence';
import { usePulse } from './presence/use-pulse';
import { Reach } from './reach';
import { goTo } from './screen/go';
import { StaffExit, useHeldCorners } from './staff-exit';

type Props = {
  readonly settings: ScreenSettings;
  readonly words: Words['kiosk'];
  readonly language: Language;
};

/** The address in the code and the sentence above it; null while no code is shown. */
type Shown = { readonly address: string; readonly text: string } | null;

/** On every page of a screen in the gallery: notices when nobody is there, starts the next visit with nothing left of this one, and lets nobody out of the exhibit. */
export function Kiosk({ settings, words, language }: Props) {
  const [waiting, setWaiting] = useState(false);
  const [shown, setShown] = useState<Shown>(null);
  const [staff, setStaff] = useState(false);
  const { presence, stay } = usePresence(settings.idle);
  const go = useCallback((address: string) => void goTo(address, () => setWaiting(true)), []);
  // The page at the start forgets all of this visit before it greets the next.
  const begin = useCallback(() => go('/kiosk/'), [go]);

  useLockdown(go);
  usePulse(false, settings.version);
  useHeldCorners(
    settings.leavable,
    useCallback(() => setStaff(true), []),
  );
  useEffect(() => {
    if (presence === 'gone') begin();
  }, [presence, begin]);
  useEffect(() => {
    const onSource = (event: MouseEvent) => {
      const source =
        event.target instanceof Element ? event.target.closest('[data-outward]') : null;
      const address = source?.getAttribute('data-outward');
      if (address) setShown({ address, text: words.sourceText });
    };
    document.addEventListener('click', onSource);
    return () => document.removeEventListener('click', onSource);
  }, [words]);

  return (
    <>
      <nav className={styles.bar} aria-label={words.bar}>
        <Comfort words={words} />
        {settings.publicAddress !== '' && (
          <Button
            look="plain"
            onClick={() => setShown({ address: addressOutside(settings), text: words.codeText })}
          >
            {words.code}
          </Button>
        )}
        <Button look="plain" onClick={begin} lang={language}>
          {words.anew}
        </Button>
      </nav>
      <Reach words={words} />
      {shown !== null && (
        <Panel title={words.code} onClose={() => setShown(null)}>
          <p>{shown.text}</p>
          <CodePicture address={shown.address} className={styles.code} />
          <p className={styles.address}>{shown.address}</p>
          <Button onClick={() => setShown(null)}>{words.close}</Button>
        </Panel>
      )}
      {staff && <StaffExit words={words} onClose={() => setStaff(false)} />}
      {typeof presence === 'object' && (
        <Panel title={words.there} onClose={stay}>
          <p role="timer">{fillCounted(words.soon, language, presence.left)}</p>
          <div className={styles.answers}>
            <Button look="full" primary onClick={stay}>
              {words.stay}
            </Button>
            <Button onClick={begin} data-leaves="">
              {words.leave}
            </Button>
          </div>
        </Panel>
      )}
      {waiting && (
        <p className={styles.waiting} role="status">
          {words.waiting}
        </p>
      )}
    </>
  );
}

/** The address of what the visitor sees on the web; it holds language, moment, choice and view. */
function addressOutside({ publicAddress }: ScreenSettings): string {
  const { pathname, search, hash } = window.location;
  return new URL(pathname.slice(1) + search + hash, publicAddress).href;
}
