import type { SymbolLayerSpecification } from 'maplibre-gl';
import { collection, type SeatedMark, slots } from '../layer/features';
import { MARK_ROOM } from '../layer/layer';

/** From one of a place's marks to the next, in multiples of a mark's width. */
export const SLOT = 1.05;

/** Names leave room for a place's first mark alone: for all that ever come, towns beside it would lose their names. */
const SLOTS_WITH_ROOM = 1;

/** The slots that marks ever have, once each: names stay where they are while the moment moves. */
export function roomFeatures(marks: readonly (SeatedMark | null)[]) {
  const seats = new Map<string, SeatedMark>();
  for (const mark of marks) {
    if (mark !== null && mark.slot < SLOTS_WITH_ROOM) seats.set(`${mark.place} ${mark.slot}`, mark);
  }
  return collection(
    [...seats.values()].map(({ at, right, down }, index) => ({
      type: 'Feature' as const,
      id: index + 1,
      geometry: { type: 'Point' as const, coordinates: [...at] },
      properties: { right, down },
    })),
  );
}

/** The marks are no symbols of the map, so these unseen ones make names leave them room; `markSize` is in CSS pixels. */
export function markRoom(markSize: number): SymbolLayerSpecification {
  return {
    id: MARK_ROOM,
    type: 'symbol',
    source: MARK_ROOM,
    layout: {
      'icon-image': 'room',
      'icon-offset': offsetBySlot(markSize),
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  };
}

/** Marks of one place are side by side; an offset cannot be calculated in the style, only chosen. */
function offsetBySlot(markSize: number) {
  const step = markSize * SLOT;
  const cases = slots.flatMap(([right, down]) => [
    ['all', ['==', ['get', 'right'], right], ['==', ['get', 'down'], down]],
    ['literal', [right * step, down * step]],
  ]);
  return ['case', ...cases, ['literal', [0, 0]]] as never; // built from parts, which the type cannot follow
}
