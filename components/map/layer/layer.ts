import type { Map as MapLibre } from 'maplibre-gl';
import type { EventOutline } from '../../../data/exhibit/outline';
import type { Instant } from '../../../data/time/span';

/** A layer of the exhibit on the map. Geometry is built once; a moment changes state, or one small source. */
export type MapLayer = {
  /** Puts sources and style layers on the map: at the start, and again after a lost context. */
  readonly add: (map: MapLibre) => void;
  /** Draws a moment; called for each frame in which it moved. */
  readonly draw: (map: MapLibre, at: Instant) => void;
};

/** A layer that shows only some of its events. */
export type FilteredLayer = MapLayer & {
  /** From the next moment drawn on, only these. */
  readonly keepTo: (events: readonly EventOutline[]) => void;
};

/** The source and the layer of the room that names leave for marks. */
export const MARK_ROOM = 'mark-room';

/** The colour of each side, the same in lines, heads and legend. */
export const forceColours = {
  soviet: '#8c3325',
  yugoslav: '#12564d',
  bulgarian: '#572a66',
  german: '#30353b',
  american: '#3d4f7a',
} as const;

/** The journey of a person, on whichever side. */
export const journeyColour = '#1d4d78';

/** The hatch of a reported area; the ground between its lines is weak enough for every mark to be read on it. */
export const areaColour = '#57474e';
export const areaOpacity = 0.12;

/** What is printed on the paper without a colour of its own. */
export const ink = '#26221c';

/** The front is no side’s colour: it lies between them. */
export const frontColour = ink;

/** The two sides of a front: what is free of occupation, as a freed town is, and what is still held. */
export const freedColour = forceColours.soviet;
export const heldColour = forceColours.german;

/** The map's paper, for the halo that parts a mark from what lies below it. */
export const paper = '#fbf8f0';

/** How far the colour of an axis that is no longer news goes towards the paper. */
const FADED = 0.55;

/** Solid and not translucent: where two strips of one shaft meet, translucent ones would show it. */
export function towardsPaper(colour: string): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(colour, at) * (1 - FADED) + channel(paper, at) * FADED),
  );
  return `rgb(${mixed.join(',')})`;
}
