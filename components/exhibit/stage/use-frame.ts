import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Frame, frameOf } from './frame';

/**
 * The frame that fits the window, which is also written on <html> for the style sheets. `probe` is an unseen element
 * as large as the room for the exhibit, and its only child is as wide as the page's type is high: so zoom, a museum's
 * own bar and larger type of any origin are noticed.
 */
export function useFrame(): {
  readonly frame: Frame;
  readonly probe: RefObject<HTMLDivElement | null>;
} {
  const probe = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<Frame>('wide');

  useLayoutEffect(() => {
    const room = probe.current;
    const letter = room?.firstElementChild;
    if (!room || !letter) return;
    const root = document.documentElement;
    const measure = () => {
      const { width, height } = room.getBoundingClientRect();
      const fitting = frameOf({ width, height, type: letter.getBoundingClientRect().width });
      root.dataset.frame = fitting;
      setFrame(fitting);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    observer.observe(letter);
    return () => {
      observer.disconnect();
      delete root.dataset.frame;
    };
  }, []);

  return { frame, probe };
}
