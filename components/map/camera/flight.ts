import type { Map as MapLibre } from 'maplibre-gl';
import type { Point } from '../../../data/space/geo';
import { wantsStill } from '../../ui/wants-still';
import { type CameraRequest, mostZoom, zoomInFrame } from './camera';

/** Milliseconds that the camera takes to another place. */
const FLIGHT = 900;

/** Moves the camera as requested; it jumps where the device asks for less movement. */
export function fly(map: MapLibre, request: CameraRequest, jumps: boolean): void {
  const duration = jumps ? 0 : timeOf(FLIGHT);
  if (request.kind === 'box') {
    const [southWest, northEast] = request.corners;
    map.fitBounds([southWest[0], southWest[1], northEast[0], northEast[1]], {
      padding: paddingOf(map, 60),
      duration,
      maxZoom: 8.5,
    });
    return;
  }
  // A place that is already well in view needs no flight.
  if (request.kind === 'point' && isNear(map, request)) return;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  // The story leaves the map free while the tour tells its chapters, on a phone as well.
  const { zoom, padding } =
    request.kind === 'view'
      ? {
          zoom: zoomInFrame(request.zoom, { width, height }),
          padding: { top: 0, left: 0, right: 0, bottom: 0 },
        }
      : { zoom: Math.max(map.getZoom(), request.zoom), padding: paddingOf(map, 0) };
  const [longitude, latitude] = request.at;
  map.easeTo({
    center: [longitude, latitude],
    zoom: Math.min(mostZoom(request.at), zoom),
    padding,
    duration,
  });
}

/** The milliseconds that a movement may take: none where the visitor's device asks for stillness. */
export function timeOf(milliseconds: number): number {
  return wantsStill() ? 0 : milliseconds;
}

/** What of the map can be seen: on a phone the risen story covers the part that a thumb reaches. */
function paddingOf(map: MapLibre, edge: number) {
  const container = map.getContainer();
  const covered = matchMedia('(max-width: 45rem) and (orientation: portrait)').matches;
  const bottom = covered ? container.clientHeight * 0.55 : edge;
  return { top: edge, left: edge, right: edge, bottom };
}

function isNear(
  map: MapLibre,
  { at, zoom }: { readonly at: Point; readonly zoom: number },
): boolean {
  const [longitude, latitude] = at;
  const { x, y } = map.project([longitude, latitude]);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return (
    map.getZoom() >= zoom - 0.9 &&
    x > width * 0.15 &&
    x < width * 0.85 &&
    y > height * 0.15 &&
    y < height - paddingOf(map, height * 0.15).bottom
  );
}
