import { belgrade } from '../../../data/space/boxes';
import { kilometresBetween, type Point } from '../../../data/space/geo';

/** A request to the camera: a point to have in view, a box of two corners, or an exact view. */
export type CameraRequest =
  | { readonly kind: 'point'; readonly at: Point; readonly zoom: number }
  | { readonly kind: 'box'; readonly corners: readonly [Point, Point] }
  | { readonly kind: 'view'; readonly at: Point; readonly zoom: number };

const CENTRE: Point = [20.9, 44.5];
/** A place further away than this is shown together with Serbia, so that one sees where it is. */
const FAR_KM = 320;

/** The least zoom at which a chosen place is shown; Belgrade’s quarters have to come apart. */
const CLOSE_ZOOM = 7.4;
const QUARTER_ZOOM = 10.6;
const BELGRADE: Point = [20.46, 44.816];

const MOST_ZOOM = { belgrade: 12, elsewhere: 10 } as const;

/** How near one may come: as near as the drawing is true, and gradually less on the way out of Belgrade. */
export function mostZoom(at: Point): number {
  const { belgrade: most, elsewhere } = MOST_ZOOM;
  return Math.max(elsewhere, most - kilometresToBelgrade(at) / 5);
}

/** Whether a place is one in Belgrade, and not the city itself. */
function isQuarter(at: Point): boolean {
  return kilometresToBelgrade(at) === 0 && kilometresBetween(BELGRADE, at) > 0.5;
}

function kilometresToBelgrade([longitude, latitude]: Point): number {
  const [[west, south], [east, north]] = belgrade;
  const nearest: Point = [
    Math.min(east, Math.max(west, longitude)),
    Math.min(north, Math.max(south, latitude)),
  ];
  return kilometresBetween(nearest, [longitude, latitude]);
}

/** How the camera brings a place into view. */
export function requestFor(at: Point): CameraRequest {
  const zoom = isQuarter(at) ? QUARTER_ZOOM : CLOSE_ZOOM;
  if (kilometresBetween(CENTRE, at) < FAR_KM) return { kind: 'point', at, zoom };
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

/** The map on a wall screen, in CSS pixels: the frame for which the chapters' views are written. */
const FRAME = { width: 1300, height: 450 };

/** The zoom at which another frame shows about what a view's own frame shows, but never a country as a stamp. */
export function zoomInFrame(
  zoom: number,
  frame: { readonly width: number; readonly height: number },
) {
  const share = Math.min(frame.width / FRAME.width, frame.height / FRAME.height);
  return zoom + Math.min(1, Math.max(-1, Math.log2(share)));
}
