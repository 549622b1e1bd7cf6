import { useMemo } from 'react';
import { frontsAt, sectorsOf } from '../../../data/exhibit/moments/fronts';
import type { DrawnExhibit } from '../../../data/exhibit/outline';
import type { MomentFeed } from '../../../data/time/moment';
import { DAY, type Instant } from '../../../data/time/span';
import { fill } from '../../ui/words/fill';
import type { Words } from '../../ui/words/words';
import { Caption } from '../layer/caption';

type Props = {
  readonly lines: DrawnExhibit['frontLines'];
  readonly moment: MomentFeed;
  readonly words: Words['map'];
};

/** Says of the front line whether it is of a day, drawn between two, or the last one that is known. */
export function FrontCaption({ lines, moment, words }: Props) {
  const textOn = useMemo(() => {
    const sectors = sectorsOf(lines);
    return (day: Instant) => captionOf(sectors, day, words);
  }, [lines, words]);
  return <Caption moment={moment} textOn={textOn} />;
}

function captionOf(
  sectors: ReturnType<typeof sectorsOf>,
  day: Instant,
  words: Words['map'],
): string {
  const texts = frontsAt(sectors, day).map(({ from, to }) =>
    to === null
      ? fill(day < from.start + DAY ? words.front : words.frontLast, { date: from.line.date })
      : fill(words.frontBetween, { from: from.line.date, to: to.line.date }),
  );
  const different = [...new Set(texts)];
  return different.length > 1 ? words.frontSeveral : (different[0] ?? words.noFront);
}
