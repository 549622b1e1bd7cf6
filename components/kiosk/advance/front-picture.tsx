import type { AdvanceFront } from '../../../data/exhibit/moments/drawn-fronts';
import type { Point } from '../../../data/space/geo';
import styles from './advance.module.css';
import { HEIGHT, inDrawing, pathOf, WIDTH } from './plane';
import { sideOf } from './sides';

/** Nothing is claimed farther than 25 km from the line, as on the map; round its loose ends the band fades, too. */
const BAND = 15.4;
const FADING = 24;

/** A side is cut out as far as its band and less far, since where a line bends much one outline leaves what the other holds. */
const REACHES = [BAND + 2, 0.7 * BAND];

/** All of the drawing, for what is cut out of it. */
const ALL = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

/** Strokes of a band, the broadest first: each is laid over the one before, and is nearer to the line and stronger. */
const STROKES = 20;
const bandStrokes = Array.from({ length: STROKES }, (_, index) => {
  const inward = (index + 0.5) / STROKES;
  const strength = Math.round(255 * inward ** 2 * (3 - 2 * inward));
  return { reach: BAND * (1 - index / STROKES), grey: `rgb(${strength} ${strength} ${strength})` };
});

/** A line with a soft band of each side's colour, and short strokes on the side that is still held. */
export function FrontPicture({ id, front }: { readonly id: string; readonly front: AdvanceFront }) {
  const line = front.line.map(inDrawing);
  const path = pathOf(line);
  const sides = [
    { side: 'freed', outlines: REACHES.map((reach) => sideOf(line, reach)) },
    { side: 'held', outlines: REACHES.map((reach) => sideOf(line, -reach)) },
  ] as const;
  return (
    <g data-between={front.between || undefined}>
      <mask id={`${id}-band`} {...ALL} maskUnits="userSpaceOnUse">
        {bandStrokes.map(({ reach, grey }) => (
          <path
            key={reach}
            className={styles.band}
            d={path}
            strokeWidth={2 * reach}
            stroke={grey}
          />
        ))}
        <Ends id={`${id}-band`} line={line} loose={front.loose} />
      </mask>
      <g mask={`url(#${id}-band)`}>
        {sides.map(({ side, outlines }) => (
          <g key={side} clipPath={`url(#${id}-${side})`}>
            <clipPath id={`${id}-${side}`}>
              {outlines.map((outline, index) => (
                <path key={REACHES[index]} d={outline.map(pathOf).join('')} />
              ))}
            </clipPath>
            <rect {...ALL} className={styles[side]} />
          </g>
        ))}
      </g>
      <mask id={`${id}-ends`} {...ALL} maskUnits="userSpaceOnUse">
        <rect {...ALL} fill="#fff" />
        <Ends id={`${id}-ends`} line={line} loose={front.loose} />
      </mask>
      <g mask={`url(#${id}-ends)`}>
        <path className={styles.halo} d={path} />
        <path className={styles.strokes} d={path} clipPath={`url(#${id}-held)`} />
        <path className={styles.line} d={path} />
      </g>
    </g>
  );
}

type EndsProps = {
  readonly id: string;
  readonly line: readonly Point[];
  readonly loose: AdvanceFront['loose'];
};

/** In a mask, lets a front's loose ends fade. */
function Ends({ id, line, loose: [first, last] }: EndsProps) {
  const ends = [first ? line[0] : undefined, last ? line.at(-1) : undefined];
  return (
    <>
      <radialGradient id={`${id}-fade`}>
        <stop offset="0.25" />
        <stop offset="1" stopOpacity="0" />
      </radialGradient>
      {ends.map(
        (end) =>
          end && (
            <circle key={end.join()} cx={end[0]} cy={end[1]} r={FADING} fill={`url(#${id}-fade)`} />
          ),
      )}
    </>
  );
}
