import { lanes } from '../../../data/schema/parts/event-kinds';
import { markNames, markPath } from '../../ui/marks';
import { slots } from '../layer/features';
import { frontColour } from '../layer/layer';
import { drawShape, favouredColour, laneColour, penFor, RATIO, ringPath } from './mark-images';

/** A picture of the atlas: its size in CSS pixels, and left, top, right, bottom of its part from 0 to 1. */
type AtlasPicture = {
  readonly width: number;
  readonly height: number;
  readonly part: readonly [number, number, number, number];
};

/** All pictures of marks on one canvas, so that the graphics card draws them in one go. */
export type Atlas = {
  readonly canvas: HTMLCanvasElement;
  readonly pictureOf: (name: string) => AtlasPicture;
};

/** How far a leader reaches from the middle of its picture, in marks. */
type Drawn = { readonly name: string; readonly canvas: HTMLCanvasElement };

const COLUMNS = 8;

/** Draws every mark in the colour of every lane, the rings, and the leaders; `size` is a mark's, `reach` a slot's, in CSS pixels. */
export function markAtlas(size: number, reach: number): Atlas {
  const drawn: Drawn[] = [
    ...markNames.flatMap((name) =>
      lanes.map((lane) => shape(`${name}-${lane}`, markPath(name), laneColour(lane), size)),
    ),
    shape('ring', ringPath, '#26221c', size * 1.5),
    shape('halo', ringPath, favouredColour, size * 1.4),
    ...slots.slice(1).map((slot) => leader(slot, reach)),
  ];
  const cell = Math.max(...drawn.map(({ canvas }) => canvas.width)) + 2;
  const atlas = document.createElement('canvas');
  atlas.width = COLUMNS * cell;
  atlas.height = Math.ceil(drawn.length / COLUMNS) * cell;
  const pen = atlas.getContext('2d');
  const pictures = new Map(
    drawn.map(({ name, canvas }, index): [string, AtlasPicture] => {
      // A pixel of air on each side, so that no picture has a trace of its neighbour.
      const left = (index % COLUMNS) * cell + 1;
      const top = Math.floor(index / COLUMNS) * cell + 1;
      pen?.drawImage(canvas, left, top);
      const [right, bottom] = [left + canvas.width, top + canvas.height];
      const [wide, high] = [atlas.width, atlas.height];
      return [
        name,
        {
          width: canvas.width / RATIO,
          height: canvas.height / RATIO,
          part: [left / wide, top / high, right / wide, bottom / high],
        },
      ];
    }),
  );
  return {
    canvas: atlas,
    pictureOf(name) {
      const picture = pictures.get(name);
      if (picture === undefined) throw new Error(`no picture of ${name}`);
      return picture;
    },
  };
}

/** The name of the leader to a slot. */
export function leaderTo([right, down]: readonly [number, number]): string {
  return `leader${right}${down}`;
}

function shape(name: string, path: string, colour: string, size: number): Drawn {
  const pen = penFor(size);
  drawShape(pen, path, colour);
  return { name, canvas: pen.canvas };
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
