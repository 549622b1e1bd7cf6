'use client';

import { useSyncExternalStore } from 'react';
import { figuresAreOpen, onChoice } from './visitor-choice';

/** Whether the visitor has opened the figures; null in the pages as built, where nobody has come yet. */
export function useFiguresOpen(): boolean | null {
  return useSyncExternalStore(onChoice, figuresAreOpen, () => null);
}
