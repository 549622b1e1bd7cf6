import { RATIO } from './pen';

/** A picture of the atlas: its size in CSS pixels, and left, top, right, bottom of its part from 0 to 1. */
type AtlasPicture = {
  readonly width: number;
  readonly height: number;
  readonly part: readonly [number, number, number, number];
};

/** All pictures of a layer on one canvas, so that the graphics card draws them in one go. */
export type Atlas = {
  readonly canvas: HTMLCanvasElement;
  readonly pictureOf: (name: string) => AtlasPicture;
};

export type Drawn = { readonly name: string; readonly canvas: HTMLCanvasElement };

const COLUMNS = 8;

/** Puts square pictures side by side; `pictureOf` throws for a name that is not among them. */
export function atlasOf(drawn: readonly Drawn[]): Atlas {
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
