import { useEffect, useState } from 'react';
import type { Exchange } from '../../data/exhibit/exchanges';
import type { EventOutline } from '../../data/exhibit/outline';
import { briefGap } from '../ui/words/gap-words';
import type { Wording } from '../ui/words/words';
import { type Join, joinsOf } from './joins';
import styles from './joins.module.css';
import type { VisTimeline } from './vis/vis-timeline';

type Props = {
  readonly timeline: VisTimeline;
  /** Every exchange, and those of the chosen event among them. */
  readonly exchanges: readonly Exchange[];
  readonly selected: EventOutline | null;
  readonly wording: Wording;
};

type RivalDate = {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly join: string;
};

type Drawing = {
  readonly lines: readonly {
    readonly id: string;
    readonly chosen: boolean;
    readonly joins: readonly Join[];
  }[];
  readonly rivals: readonly RivalDate[];
  readonly slip: Slip | null;
};

/** The paper beneath the rival dates, so that they strike through no title of another event. */
type Slip = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const nothing: Drawing = { lines: [], rivals: [], slip: null };

/** A gap of time is written where its line has at least so many pixels a letter. */
const LETTER = 8;

/** What belongs together on the timeline: the steps of an exchange, and rival dates of the chosen event. */
export function TimelineJoins({ timeline, exchanges, selected, wording }: Props) {
  const [drawing, setDrawing] = useState(nothing);

  useEffect(() => {
    const { words, language } = wording;
    const draw = () => {
      const stage = timeline.stage();
      if (stage === null) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const reach = { mark: 0.5 * rem, line: 0.72 * rem };
      const isStep = exchanges.some(({ steps }) => steps.some(({ event }) => event === selected));
      // The lines of an exchange run beneath its marks, and rival dates must not cover them.
      const side = isStep ? 'above' : 'beneath';
      const rivals =
        selected === null ? [] : rivalDates(timeline, selected, side, { ...stage, rem });
      const made = {
        lines: exchanges.flatMap((exchange) => {
          const joins = joinsOf(
            exchange,
            (event) => timeline.markAt(event),
            ({ gap }) => (gap === null ? '' : briefGap(gap, words.exchange, language)),
            reach,
          );
          const chosen = exchange.steps.some(({ event }) => event === selected);
          return joins.length === 0 ? [] : [{ id: exchange.id, chosen, joins }];
        }),
        rivals,
        slip: slipUnder(rivals, rem),
      };
      setDrawing((before) => (JSON.stringify(before) === JSON.stringify(made) ? before : made));
    };
    draw();
    return timeline.onDrawn(draw);
  }, [timeline, exchanges, selected, wording]);

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
      {drawing.slip !== null && <rect className={styles.slip} {...drawing.slip} />}
      {drawing.rivals.map(({ letter, start, end, y, join }) => (
        <g key={letter} className={styles.rival}>
          <path className={styles.toRival} d={join} />
          <path className={styles.rivalDays} d={`M${start} ${y}H${end}`} />
          <text x={end + 4} y={y}>
            {letter}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Each rival date as wide as it is, beside the chosen mark and joined to it; none beyond the window's edges. */
function rivalDates(
  timeline: VisTimeline,
  selected: EventOutline,
  side: 'above' | 'beneath',
  { offset, width, rem }: { readonly offset: number; readonly width: number; readonly rem: number },
): RivalDate[] {
  const mark = timeline.markAt(selected.id);
  if (mark === null) return [];
  const window = timeline.window();
  const xOf = (at: number) => offset + ((at - window.start) / (window.end - window.start)) * width;
  const edges = (x: number) => Math.min(offset + width, Math.max(offset, x));
  return (selected.rivals ?? [])
    .flatMap(({ letter, span }) => (span === null ? [] : [{ letter, span }]))
    .map(({ letter, span }, index) => {
      const away = (side === 'above' ? -rem : rem) * 0.6;
      const y = mark.y + (1.9 + index * 1.4) * away;
      const start = edges(xOf(span.start));
      const end = edges(Math.max(xOf(span.end), xOf(span.start) + 0.4 * rem));
      const near = Math.min(end, Math.max(start, mark.x));
      return { letter, start, end, y, join: `M${mark.x} ${mark.y + away}V${y}H${near}` };
    });
}

function slipUnder(rivals: readonly RivalDate[], rem: number): Slip | null {
  const [first, last] = [rivals[0], rivals.at(-1)];
  if (first === undefined || last === undefined) return null;
  const x = Math.min(...rivals.map(({ start }) => start)) - 0.4 * rem;
  const width = Math.max(...rivals.map(({ end }) => end)) + 1.1 * rem - x;
  const y = Math.min(first.y, last.y) - 0.5 * rem;
  return { x, y, width, height: Math.abs(last.y - first.y) + rem };
}
