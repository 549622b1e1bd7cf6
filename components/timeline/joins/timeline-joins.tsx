import { useEffect, useState } from 'react';
import type { Exchange } from '../../../data/exhibit/exchanges';
import type { EventOutline } from '../../../data/exhibit/outline';
import { briefGap } from '../../ui/words/gap-words';
import type { Wording } from '../../ui/words/words';
import type { VisTimeline } from '../vis/vis-timeline';
import { type Join, joinsOf } from './joins';
import styles from './joins.module.css';
import { type RivalDate, rivalDates } from './rival-dates';

type Props = {
  readonly timeline: VisTimeline;
  /** Every exchange, and those of the chosen event among them. */
  readonly exchanges: readonly Exchange[];
  readonly selected: EventOutline | null;
  /** The strip has room for the lines of the chosen exchange alone. */
  readonly opened: boolean;
  readonly wording: Wording;
};

type Drawing = {
  readonly lines: readonly {
    readonly id: string;
    readonly chosen: boolean;
    readonly joins: readonly Join[];
  }[];
  readonly rivals: readonly RivalDate[];
};

const nothing: Drawing = { lines: [], rivals: [] };

/** A gap of time is written where its line has at least so many pixels a letter. */
const LETTER = 8;

/** What belongs together on the timeline: the steps of an exchange, and rival dates of the chosen event. */
export function TimelineJoins({ timeline, exchanges, selected, opened, wording }: Props) {
  const [drawing, setDrawing] = useState(nothing);

  useEffect(() => {
    const { words, language } = wording;
    const draw = () => {
      if (timeline.stage() === null) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const reach = { mark: 0.5 * rem, line: 0.72 * rem };
      const isChosen = ({ steps }: Exchange) => steps.some(({ event }) => event === selected);
      // The lines of an exchange run beneath its marks, and rival dates must not cover them.
      const edge = Math.max(0.68 * rem, timeline.rowHeight() / 2 - 1);
      const away = exchanges.some(isChosen) ? -edge : edge;
      const rivals =
        selected === null ? [] : rivalDates(timeline, selected, { away, least: 0.35 * rem });
      const drawn = opened ? exchanges : exchanges.filter(isChosen);
      const made = {
        lines: drawn.flatMap((exchange) => {
          const joins = joinsOf(
            exchange,
            (event) => timeline.markAt(event),
            ({ gap }) => (gap === null ? '' : briefGap(gap, words.exchange, language)),
            reach,
          );
          const chosen = isChosen(exchange);
          return joins.length === 0 ? [] : [{ id: exchange.id, chosen, joins }];
        }),
        rivals,
      };
      setDrawing((before) => (JSON.stringify(before) === JSON.stringify(made) ? before : made));
    };
    draw();
    return timeline.onDrawn(draw);
  }, [timeline, exchanges, selected, opened, wording]);

  return (
    <svg className={styles.joins} aria-hidden="true">
      {drawing.lines.map(({ id, chosen, joins }) => (
        <g key={id} className={chosen ? styles.chosen : undefined}>
          {joins.map(({ path, label, at, room }) => (
            <g key={path}>
              <path d={path} />
              {label !== '' && room > label.length * LETTER + 12 && (
                <text x={at.x} y={at.y}>
                  {label}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
      {drawing.rivals.map(({ letter, days, way }) => (
        <g key={letter} data-rival={letter}>
          <path className={styles.toRival} d={way} />
          <path className={styles.rivalDays} d={days} />
        </g>
      ))}
    </svg>
  );
}
