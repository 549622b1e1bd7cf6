import { kilometresBetween, type Point } from '../../data/geo';

/** What the camera is asked for: a point to have in view, or a box of two corners. */
export type CameraRequest =
  | { readonly kind: 'point'; readonly at: Point }
  | { readonly kind: 'box'; readonly corners: readonly [Point, Point] };

/** The country of the campaign, in degrees: what "whole area" shows. */
export const wholeArea: readonly [Point, Point] = [
  [19.1, 42.9],
  [23.4, 46.15],
];

const CENTRE: Point = [20.9, 44.5];
/** A place further away than this is shown together with Serbia, so that one sees where it is. */
const FAR_KM = 320;

/** How the camera brings a place into view. */
export function requestFor(at: Point): CameraRequest {
  if (kilometresBetween(CENTRE, at) < FAR_KM) return { kind: 'point', at };
  const corners = [CENTRE, at] as const;
  return { kind: 'box', corners: boxAround(corners) };
}

/** The smallest box around some points: its south-western corner, then its north-eastern. */
export function boxAround(points: readonly Point[]): readonly [Point, Point] {
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return [
    [Math.min(...longitudes), Math.min(...latitudes)],
    [Math.max(...longitudes), Math.max(...latitudes)],
  ];
}
