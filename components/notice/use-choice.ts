'use client';

import { useSyncExternalStore } from 'react';
import { type Choice, onChoice, readChoice } from './visitor-choice';

/** The visitor's choice; null before it, and in the pages as built. */
export function useChoice(): Choice | null {
  return useSyncExternalStore(onChoice, readChoice, () => null);
}
