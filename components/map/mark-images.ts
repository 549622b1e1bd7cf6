import type { Map as MapLibre } from 'maplibre-gl';
import { lanes } from '../../data/schema/event-kinds';
import { markNames, markPath } from '../ui/marks';
import { colour as mapColour } from './base/colour';
import { peakImage } from './base/sites';
import { slots } from './features';
import { SLOT } from './layers/event-marks';
import { forceColours, frontColour, journeyColour, paper } from './layers/layer';

/** Pixels of a picture for one of the map: sharp on fine screens too. */
const RATIO = 2;

/** Ochre, which no lane has: the ring around what matters in a chapter of the tour. */
const favouredColour = '#8a6412';

/** The colours of the lanes, as the page's style sheet has them. */
function laneColour(lane: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${lane}`).trim();
}

/** Draws the marks of the interface for the map: the same paths, with a halo of paper. */
export function addMarkImages(map: MapLibre, size: number): void {
  for (const name of markNames) {
    for (const lane of lanes) add(map, `${name}-${lane}`, markPath(name), laneColour(lane), size);
  }
  const ring =
    'M12 -1 A13 13 0 1 0 12 25 A13 13 0 1 0 12 -1 Z M12 0.6 A11.4 11.4 0 1 1 12 23.4 A11.4 11.4 0 1 1 12 0.6 Z';
  add(map, 'ring', ring, '#26221c', size * 1.5);
  add(map, 'halo', ring, favouredColour, size * 1.4);
  // What a shown mark takes of the map’s room, unseen.
  const pixels = Math.round(size * 0.9);
  if (!map.hasImage('room')) map.addImage('room', new ImageData(pixels, pixels));
  add(map, peakImage, 'M12 5 L19 19 L5 19 Z', mapColour.peak, size * 0.5);
  for (const slot of slots.slice(1)) addLeader(map, slot, size * SLOT);
  const arrow = 'M12 0 L23 22 L12 16.5 L1 22 Z';
  for (const [side, colour] of Object.entries({ ...forceColours, journey: journeyColour })) {
    add(map, `arrow-${side}`, arrow, colour, size * (side === 'journey' ? 0.6 : 0.9));
  }
}

/** A hairline from the middle of a picture towards one of the marks around it. */
function addLeader(map: MapLibre, [right, down]: readonly [number, number], reach: number): void {
  const name = `leader${right}${down}`;
  const pen = penFor(2 * reach);
  if (map.hasImage(name) || pen === null) return;
  const { width } = pen.canvas;
  pen.translate(width / 2, width / 2);
  pen.lineWidth = RATIO * 1.4;
  pen.strokeStyle = frontColour;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo((right * width) / 2, (down * width) / 2);
  pen.stroke();
  map.addImage(name, pen.getImageData(0, 0, width, width), { pixelRatio: RATIO });
}

function penFor(size: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size * RATIO);
  canvas.height = canvas.width;
  return canvas.getContext('2d');
}

function add(map: MapLibre, name: string, path: string, colour: string, size: number): void {
  if (map.hasImage(name)) return;
  const pen = penFor(size);
  if (pen === null) return;
  const pixels = pen.canvas.width;
  const scale = pixels / 30;
  pen.setTransform(scale, 0, 0, scale, 3 * scale, 3 * scale);
  const shape = new Path2D(path);
  pen.lineJoin = 'round';
  pen.lineWidth = 5;
  pen.strokeStyle = paper;
  pen.stroke(shape);
  pen.fillStyle = colour;
  pen.fill(shape, 'evenodd');
  map.addImage(name, pen.getImageData(0, 0, pixels, pixels), { pixelRatio: RATIO });
}
