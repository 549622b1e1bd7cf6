import { type RefObject, useLayoutEffect, useState } from 'react';
import type { SchematicRoom } from './drawing/push-apart';

/** The size of the picture's frame and of its type, in CSS pixels; null while it has none. */
export function useRoom(frame: RefObject<HTMLElement | null>): SchematicRoom | null {
  const [room, setRoom] = useState<SchematicRoom | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      setRoom(width > 0 && height > 0 ? { width, height, em } : null);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return room;
}
