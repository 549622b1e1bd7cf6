import { MercatorCoordinate } from 'maplibre-gl';
import { type Dated, looseEnds } from '../../../data/exhibit/moments/fronts';

/** What a step has in the buffer of a movement: its two points, each on the line it comes from and the one it goes to. */
export const stepFields = [
  ['here', 4],
  ['there', 4],
] as const;

/** Numbers of a point; a step reads its own and the next. */
export const POINT_NUMBERS = 4;

/** The movement from one dated line to the next, or to itself after the last. */
export type Movement = {
  readonly numbers: Float32Array;
  /** Lengths of both lines, in the map's own unit, of which the world is one wide. */
  readonly lengths: readonly [number, number];
  /** How far the point goes that goes farthest, in the same unit. */
  readonly farthest: number;
  readonly loose: readonly [boolean, boolean];
  /** Whether the freed side is to the right of the way from first to last point. */
  readonly freedRight: boolean;
};

/** A movement for each dated line, by the id of the line that it begins at. */
export function movementsOf(sectors: readonly (readonly Dated[])[]): ReadonlyMap<string, Movement> {
  const lines = sectors.flat().map(({ line }) => line);
  return new Map(
    sectors.flatMap((sector) =>
      sector.map((dated, index) => {
        const next = sector[index + 1] ?? dated;
        const [from, to] = [dated, next].map(({ points }) => points.map(mercator));
        const numbers = (from ?? []).flatMap((point, place) => [
          ...point,
          ...(to?.[place] ?? point),
        ]);
        const movement: Movement = {
          numbers: new Float32Array(numbers),
          lengths: [lengthOf(from ?? []), lengthOf(to ?? [])],
          farthest: farthestOf(from ?? [], to ?? []),
          loose: looseEnds(dated.line, lines),
          freedRight: dated.line.freedSide === 'right',
        };
        return [dated.line.id, movement];
      }),
    ),
  );
}

type Pair = readonly [number, number];

function mercator([longitude, latitude]: Dated['points'][number]): Pair {
  const { x, y } = MercatorCoordinate.fromLngLat([longitude, latitude]);
  return [x, y];
}

function lengthOf(points: readonly Pair[]): number {
  return points.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

function farthestOf(from: readonly Pair[], to: readonly Pair[]): number {
  const ways = from.map(([x, y], index) => {
    const [toX, toY] = to[index] ?? [x, y];
    return Math.hypot(toX - x, toY - y);
  });
  return Math.max(0, ...ways);
}
