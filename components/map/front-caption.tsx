import { useEffect, useRef } from 'react';
import type { DatedExhibit } from '../../data/queries';
import type { MomentFeed } from '../../data/time/moment';
import { dayOf, type Instant } from '../../data/time/span';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import { frontsAt, sectorsOf } from './fronts';
import styles from './map.module.css';

type Props = {
  readonly lines: DatedExhibit['frontLines'];
  readonly moment: MomentFeed;
  readonly words: Words['map'];
};

/** Says of the front line whether it is claimed for a day or drawn between two. */
export function FrontCaption({ lines, moment, words }: Props) {
  const caption = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const sectors = sectorsOf(lines);
    let day: Instant | null = null;
    const draw = (at: Instant) => {
      if (dayOf(at) === day || caption.current === null) return;
      day = dayOf(at);
      const texts = frontsAt(sectors, day).map(({ from, to }) =>
        to === null
          ? fill(words.front, { date: from.date })
          : fill(words.frontBetween, {
              from: from.date,
              to: to.date,
            }),
      );
      const different = [...new Set(texts)];
      caption.current.textContent =
        different.length > 1 ? words.frontSeveral : (different[0] ?? words.noFront);
    };
    draw(moment.now());
    return moment.subscribe(draw);
  }, [lines, moment, words]);

  return <p className={styles.caption} ref={caption} />;
}
