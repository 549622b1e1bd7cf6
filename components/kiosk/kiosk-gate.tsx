'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { Language } from '../../data/text/language';
import type { Words } from '../ui/words/words';
import { screenHere } from './screen/screen';

const Kiosk = lazy(() => import('./kiosk').then(({ Kiosk }) => ({ default: Kiosk })));

const never = () => () => undefined;

type Props = { readonly words: Words['kiosk']; readonly language: Language };

/** What a screen in the gallery has on every page. On the web there is nothing, and none of its code is fetched. */
export function KioskGate({ words, language }: Props) {
  const settings = useSyncExternalStore(never, screenHere, () => null);
  if (settings === null) return null;
  return (
    <Suspense fallback={null}>
      <Kiosk settings={settings} words={words} language={language} />
    </Suspense>
  );
}
