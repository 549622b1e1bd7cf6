import type { Point } from '../../../data/space/geo';

/** North-west, north-east, south-east, south-west, as a picture on the map is fixed. */
type Corners = [[number, number], [number, number], [number, number], [number, number]];

/** Pixels of the longer side; the edge is so soft that more would not be seen. */
const SIZE = 512;
/** The width of the soft edge, as a share of the picture. */
const SOFTNESS = 0.07;

/** An outline as a picture whose edge fades out, because its true edge is not known. */
export function softArea(
  outline: readonly Point[],
  colour: string,
): { canvas: HTMLCanvasElement; corners: Corners } {
  const points = outline.map(([longitude, latitude]) => [longitude, mercator(latitude)] as const);
  const west = Math.min(...points.map(([x]) => x));
  const east = Math.max(...points.map(([x]) => x));
  const south = Math.min(...points.map(([, y]) => y));
  const north = Math.max(...points.map(([, y]) => y));
  const air = Math.max(east - west, north - south) * SOFTNESS * 1.6;
  const scale = SIZE / (Math.max(east - west, north - south) + 2 * air);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((east - west + 2 * air) * scale);
  canvas.height = Math.round((north - south + 2 * air) * scale);
  drawShadow(
    canvas,
    points.map(([x, y]) => [(x - west + air) * scale, (north + air - y) * scale]),
    colour,
  );
  const [left, right] = [west - air, east + air];
  const [top, bottom] = [latitudeOf(north + air), latitudeOf(south - air)];
  return {
    canvas,
    corners: [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  };
}

/** Only the shadow falls into the picture: shadows blur in every browser, filters do not. */
function drawShadow(
  canvas: HTMLCanvasElement,
  points: readonly (readonly number[])[],
  colour: string,
): void {
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const outside = canvas.width * 2;
  pen.shadowColor = colour;
  pen.shadowBlur = SIZE * SOFTNESS;
  pen.shadowOffsetX = outside;
  pen.beginPath();
  for (const [x = 0, y = 0] of points) pen.lineTo(x - outside, y);
  pen.closePath();
  pen.fill();
}

/** Degrees of latitude to degrees on the map's projection, and back. */
function mercator(latitude: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}

function latitudeOf(projected: number): number {
  return (Math.atan(Math.exp((projected * Math.PI) / 180)) * 360) / Math.PI - 90;
}
