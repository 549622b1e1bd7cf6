import { useEffect, useRef, useState } from 'react';
import type { Focus } from '../../../data/exhibit/focus';
import { useFrame } from './use-frame';
import { useSheet } from './use-sheet';

/** How the screen is composed now: its frame, how high the story is on a phone, and whether the timeline is open. */
export function useStage({ selected, guided, play }: Focus) {
  const { frame, probe } = useFrame();
  const sheet = useSheet(selected?.id ?? null, guided, play.page === 'closing');
  const [opened, setOpened] = useState(false);
  const main = useRef<HTMLElement>(null);

  // A phone hides the story with the focus in it; elsewhere the grip is hidden, and takes none.
  useEffect(() => {
    if (sheet.height === 'peek' && main.current?.querySelector('[data-pane="story"] :focus'))
      main.current.querySelector<HTMLElement>('[data-pane="grip"] button')?.focus();
  }, [sheet.height]);

  return {
    main,
    probe,
    sheet,
    timeline: { opened: opened || frame === 'document', onTurn: () => setOpened(!opened) },
    /** Moves the focus to a part of the exhibit, by its selector; a low sheet rises for it first. */
    focusOn(part: string) {
      if (sheet.height === 'peek') sheet.move(1);
      // A sheet that rises can take the focus a frame later.
      requestAnimationFrame(() => main.current?.querySelector<HTMLElement>(part)?.focus());
    },
  };
}

export type StageNow = ReturnType<typeof useStage>;
