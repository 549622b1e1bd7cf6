/** A grid of numbers, row by row from the north-west. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
};

export function rasterOf(
  { width, height }: { readonly width: number; readonly height: number },
  valueAt: (index: number) => number,
): Raster {
  return {
    width,
    height,
    values: Float32Array.from({ length: width * height }, (_, i) => valueAt(i)),
  };
}

/** Blurred with a bell of `sigma` cells; beyond the edge the outermost value goes on. */
export function blurred(raster: Raster, sigma: number): Raster {
  const bell = bellOf(sigma);
  return swept(swept(raster, bell, 'along'), bell, 'across');
}

function bellOf(sigma: number): readonly number[] {
  const reach = Math.ceil(sigma * 3);
  const bell = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  );
  const sum = bell.reduce((total, part) => total + part, 0);
  return bell.map((part) => part / sum);
}

function swept(raster: Raster, bell: readonly number[], way: 'along' | 'across'): Raster {
  const { width, height, values } = raster;
  const reach = (bell.length - 1) / 2;
  const [length, step] = way === 'along' ? [width, 1] : [height, width];
  return rasterOf(raster, (index) => {
    const place = way === 'along' ? index % width : Math.floor(index / width);
    let sum = 0;
    bell.forEach((part, i) => {
      const other = Math.min(Math.max(place + i - reach, 0), length - 1);
      sum += part * (values[index + (other - place) * step] ?? 0);
    });
    return sum;
  });
}
