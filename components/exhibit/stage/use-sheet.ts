import { useCallback, useEffect, useState } from 'react';
import type { DatedChapter } from '../../../data/exhibit/types';

/** How high the story is on a phone: its title alone, half of the screen, or all of it. */
const sheetHeights = ['peek', 'half', 'whole'] as const;
type SheetHeight = (typeof sheetHeights)[number];

export type Sheet = {
  readonly height: SheetHeight;
  /** One height up or down, as far as there is one. */
  readonly move: (by: 1 | -1) => void;
};

/** The sheet rises for an event, for a step of the tour and for what it ends with, and Escape lowers it once nothing is chosen. */
export function useSheet(
  selected: string | null,
  guided: DatedChapter | null,
  closing: boolean,
): Sheet {
  const [height, setHeight] = useState<SheetHeight>('peek');
  const move = useCallback((by: 1 | -1) => {
    setHeight((height) => sheetHeights[sheetHeights.indexOf(height) + by] ?? height);
  }, []);

  useEffect(() => {
    if (selected !== null || guided !== null)
      setHeight((height) => (height === 'peek' ? 'half' : height));
  }, [selected, guided]);

  useEffect(() => {
    // Whatever comes after it has a map again.
    setHeight((height) => (closing ? 'whole' : height === 'whole' ? 'half' : height));
  }, [closing]);

  useEffect(() => {
    // With a card open a press leads back to the list, and the next one lowers the sheet.
    if (selected !== null) return;
    const lower = ({ key }: KeyboardEvent) => key === 'Escape' && move(-1);
    document.addEventListener('keydown', lower);
    return () => document.removeEventListener('keydown', lower);
  }, [selected, move]);

  return { height, move };
}
