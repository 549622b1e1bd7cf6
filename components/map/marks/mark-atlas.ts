import { lanes } from '../../../data/schema/parts/event-kinds';
import { markNames, markPath } from '../../ui/marks';
import { slots } from '../layer/features';
import { frontColour, ink } from '../layer/layer';
import { penFor, RATIO, shapeOf } from '../layer/pen';
import { type Atlas, atlasOf, type Drawn } from '../layer/picture-atlas';

/** Ochre, which no lane has: the ring around what matters in a chapter of the tour. */
const favouredColour = '#8a6412';

const ringPath =
  'M12 -1 A13 13 0 1 0 12 25 A13 13 0 1 0 12 -1 Z M12 0.6 A11.4 11.4 0 1 1 12 23.4 A11.4 11.4 0 1 1 12 0.6 Z';

/** Draws every mark in the colour of every lane, the rings, and the leaders; `size` is a mark's, `reach` a slot's, in CSS pixels. */
export function markAtlas(size: number, reach: number): Atlas {
  return atlasOf([
    ...markNames.flatMap((name) =>
      lanes.map((lane) => ({
        name: `${name}-${lane}`,
        canvas: shapeOf(markPath(name), laneColour(lane), size),
      })),
    ),
    { name: 'ring', canvas: shapeOf(ringPath, ink, size * 1.5) },
    { name: 'halo', canvas: shapeOf(ringPath, favouredColour, size * 1.4) },
    ...slots.slice(1).map((slot) => leader(slot, reach)),
  ]);
}

/** The name of the leader to a slot. */
export function leaderTo([right, down]: readonly [number, number]): string {
  return `leader${right}${down}`;
}

/** The colours of the lanes, as the page's style sheet has them. */
function laneColour(lane: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${lane}`).trim();
}

/** A hairline from the middle of a picture towards one of the marks around it. */
function leader(slot: readonly [number, number], reach: number): Drawn {
  const [right, down] = slot;
  const pen = penFor(2 * reach);
  const { width } = pen.canvas;
  pen.translate(width / 2, width / 2);
  pen.lineWidth = RATIO * 1.4;
  pen.strokeStyle = frontColour;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo((right * width) / 2, (down * width) / 2);
  pen.stroke();
  return { name: leaderTo(slot), canvas: pen.canvas };
}
