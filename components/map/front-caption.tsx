import { useEffect, useMemo, useRef } from 'react';
import type { DatedExhibit } from '../../data/queries';
import type { MomentFeed } from '../../data/time/moment';
import { dayOf, type Instant } from '../../data/time/span';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import { frontsAt, sectorsOf } from './fronts';

type Props = {
  readonly lines: DatedExhibit['frontLines'];
  readonly moment: MomentFeed;
  readonly words: Words['map'];
};

/** Says of the front line whether it is claimed for a day or drawn between two. */
export function FrontCaption({ lines, moment, words }: Props) {
  const caption = useRef<HTMLParagraphElement>(null);
  const sectors = useMemo(() => sectorsOf(lines), [lines]);

  useEffect(() => {
    let day: Instant | null = null;
    return moment.subscribe((at) => {
      if (dayOf(at) === day || caption.current === null) return;
      day = dayOf(at);
      caption.current.textContent = captionOf(sectors, day, words);
    });
  }, [sectors, moment, words]);

  return <p ref={caption}>{captionOf(sectors, dayOf(moment.now()), words)}</p>;
}

function captionOf(
  sectors: ReturnType<typeof sectorsOf>,
  day: Instant,
  words: Words['map'],
): string {
  const texts = frontsAt(sectors, day).map(({ from, to }) =>
    to === null
      ? fill(words.front, { date: from.date })
      : fill(words.frontBetween, { from: from.date, to: to.date }),
  );
  const different = [...new Set(texts)];
  return different.length > 1 ? words.frontSeveral : (different[0] ?? words.noFront);
}
