import { useEffect, useRef } from 'react';
import type { MomentFeed } from '../../../data/time/moment';
import { dayOf, type Instant } from '../../../data/time/span';

type Props = {
  readonly moment: MomentFeed;
  /** The sentence of a day; empty for none. */
  readonly textOn: (day: Instant) => string;
};

/** A sentence on what the map shows, written straight to the page with each new day. */
export function Caption({ moment, textOn }: Props) {
  const caption = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    let day: Instant | null = null;
    return moment.subscribe((at) => {
      if (dayOf(at) === day || caption.current === null) return;
      day = dayOf(at);
      caption.current.textContent = textOn(day);
    });
  }, [moment, textOn]);

  return <p ref={caption}>{textOn(dayOf(moment.now()))}</p>;
}
