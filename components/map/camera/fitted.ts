import { belgrade } from '../../../data/space/boxes';
import { kilometresBetween, type Point } from '../../../data/space/geo';
import type { MapView } from '../../../data/space/map-view';
import type { Insets, Pane } from './insets';
import { metresIn } from './map-scale';
import type { Subject } from './subjects';

/** MapLibre's zoom at which the world is this many pixels wide is 0. */
const WORLD = 512;
/** Belgrade and Moscow still fit into the map of a phone beside a half-open sheet. */
export const FARTHEST_ZOOM = 2.5;

/** Kilometres of country that a single place is shown with, across the smaller side of the frame. */
const AROUND_PLACE_KM = 140;
/** Belgrade’s quarters have to come apart. */
const AROUND_QUARTER_KM = 16;
const BELGRADE: Point = [20.46, 44.816];

const MOST_ZOOM = { belgrade: 12, elsewhere: 10 } as const;

/** What of a pane the subject may fill: the pane, the insets of what lies over it, and a margin for its marks; in CSS pixels. */
export type MapFrame = { readonly pane: Pane; readonly insets: Insets; readonly margin: number };

/** The view in which a subject is as large as its frame allows, in the middle of what is free of insets. */
export function fitted(subject: Subject, frame: MapFrame): MapView {
  const free = freeIn(frame);
  const middle = middleOf(subject);
  const zoom = zoomOf(subject)({ width: free.right - free.left, height: free.bottom - free.top });
  const world = WORLD * 2 ** zoom;
  const [longitude, latitude] = placeOf([
    middle[0] + (frame.pane.width / 2 - (free.left + free.right) / 2) / world,
    middle[1] + (frame.pane.height / 2 - (free.top + free.bottom) / 2) / world,
  ]);
  return { longitude, latitude, zoom };
}

/** Whether a view shows every point of the subject within the frame. */
export function isWithin(subject: Subject, view: MapView, frame: MapFrame): boolean {
  const free = freeIn(frame);
  return subject.every((point) => {
    const { x, y } = pixelOf(point, view, frame.pane);
    return x >= free.left && x <= free.right && y >= free.top && y <= free.bottom;
  });
}

/** The south-western and the north-eastern corner, in degrees, of what a view shows within the frame. */
export function boxWithin(view: MapView, frame: MapFrame): readonly [Point, Point] {
  const { left, top, right, bottom } = freeIn(frame);
  const world = WORLD * 2 ** view.zoom;
  const [x, y] = worldOf([view.longitude, view.latitude]);
  const { width, height } = frame.pane;
  return [
    placeOf([x + (left - width / 2) / world, y + (bottom - height / 2) / world]),
    placeOf([x + (right - width / 2) / world, y + (top - height / 2) / world]),
  ];
}

/** How near one may come: as near as the drawing is true, and gradually less on the way out of Belgrade. */
export function mostZoom(at: Point): number {
  const { belgrade: most, elsewhere } = MOST_ZOOM;
  return Math.max(elsewhere, most - kilometresToBelgrade(at) / 5);
}

/** How large a subject becomes in so much of a pane: the pixels of the world's width. */
export function worldWith(subject: Subject): (free: Pane) => number {
  const zoomIn = zoomOf(subject);
  return (free) => WORLD * 2 ** zoomIn(free);
}

/** The zoom at which a subject fills what is free, unless that shows too little around it. */
function zoomOf(subject: Subject): (free: Pane) => number {
  const [west, north, east, south] = edgesOf(subject);
  const at = placeOf(middleOf(subject));
  const [most, kilometres] = [mostZoom(at), around(subject)];
  return ({ width, height }) => {
    const nearest = Math.min(most, zoomAcross(kilometres, Math.min(width, height), at));
    const fill = Math.log2(Math.min(width / (east - west), height / (south - north)) / WORLD);
    return Math.max(FARTHEST_ZOOM, Math.min(nearest, fill));
  };
}

function middleOf(subject: Subject): Point {
  const [west, north, east, south] = edgesOf(subject);
  return [(west + east) / 2, (north + south) / 2];
}

function pixelOf(point: Point, view: MapView, { width, height }: Pane) {
  const world = WORLD * 2 ** view.zoom;
  const [x, y] = worldOf(point);
  const [middleX, middleY] = worldOf([view.longitude, view.latitude]);
  return { x: width / 2 + (x - middleX) * world, y: height / 2 + (y - middleY) * world };
}

/** A margin never takes more than a third of what is free. */
function freeIn({ pane, insets, margin }: MapFrame) {
  const width = pane.width - insets.left - insets.right;
  const height = pane.height - insets.top - insets.bottom;
  const edge = Math.min(margin, Math.min(width, height) / 6);
  return {
    left: insets.left + edge,
    top: insets.top + edge,
    right: pane.width - insets.right - edge,
    bottom: pane.height - insets.bottom - edge,
  };
}

/** Kilometres that have to be seen around a subject, however small it is. */
function around(subject: Subject): number {
  const inBelgrade = subject.every((point) => kilometresToBelgrade(point) === 0);
  const hasQuarter = subject.some((point) => kilometresBetween(BELGRADE, point) > 0.5);
  return inBelgrade && hasQuarter ? AROUND_QUARTER_KM : AROUND_PLACE_KM;
}

function zoomAcross(kilometres: number, pixels: number, [, latitude]: Point): number {
  return Math.log2((metresIn(latitude, 0) * pixels) / (kilometres * 1000));
}

function kilometresToBelgrade([longitude, latitude]: Point): number {
  const [[west, south], [east, north]] = belgrade;
  const nearest: Point = [
    Math.min(east, Math.max(west, longitude)),
    Math.min(north, Math.max(south, latitude)),
  ];
  return kilometresBetween(nearest, [longitude, latitude]);
}

/** West, north, east and south of a subject, as shares of the world. */
function edgesOf(subject: Subject): readonly [number, number, number, number] {
  const points = subject.map(worldOf);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** A place in the Mercator projection: shares of the world’s width from its upper left corner. */
function worldOf([longitude, latitude]: Point): Point {
  const angle = Math.PI / 4 + (latitude * Math.PI) / 360;
  return [(longitude + 180) / 360, 0.5 - Math.log(Math.tan(angle)) / (2 * Math.PI)];
}

function placeOf([x, y]: readonly [number, number]): Point {
  return [x * 360 - 180, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}
