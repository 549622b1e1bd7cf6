import type { SymbolLayerSpecification } from 'maplibre-gl';
import { slots } from '../layer/features';
import { ink, paper } from '../layer/layer';

/** The source of the titles, and of the room that marks take among the map's names. */
export const EVENT_LABELS = 'event-labels';

/** From one of a place's marks to the next, in multiples of a mark's width. */
export const SLOT = 1.05;

/** The layers of titles; `markSize` is in CSS pixels. */
export function titleLayers(markSize: number): readonly SymbolLayerSpecification[] {
  return [titles(EVENT_LABELS, markSize, false), titles('event-chosen-label', markSize, true)];
}

/** The marks are no symbols of the map, so these unseen ones make names and titles avoid them. */
export function markRoom(markSize: number): SymbolLayerSpecification {
  return {
    id: 'event-room',
    type: 'symbol',
    source: EVENT_LABELS,
    layout: {
      'icon-image': 'room',
      'icon-offset': offsetBySlot(markSize),
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  };
}

/** The titles beside marks: those that find room, or that of the chosen event, which always shows. */
function titles(id: string, markSize: number, chosen: boolean): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: EVENT_LABELS,
    // From afar all of Serbia is a thumb wide, and only the chosen title has room.
    ...(!chosen && { minzoom: 5.8 }),
    filter: ['==', ['get', 'chosen'], chosen],
    layout: {
      'text-field': ['get', 'title'],
      'text-font': ['Alegreya Sans Bold'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, markSize * 0.5, 9, markSize * 0.62],
      'text-variable-anchor-offset': [
        'match',
        ['get', 'inward'],
        'left',
        titleAnchors('left'),
        titleAnchors('right'),
      ],
      'text-justify': 'auto',
      'text-max-width': 11,
      'text-line-height': 1.05,
      'text-allow-overlap': chosen,
      'symbol-sort-key': ['-', 0, ['get', 'importance']],
    },
    paint: { 'text-color': ink, 'text-halo-color': paper, 'text-halo-width': 2 },
  };
}

/** In ems of the title: beside its mark, in whichever slot around the place the mark is. */
function titleAnchors(first: 'left' | 'right') {
  return bySlot((right, down) => {
    const [x, y] = [right * 1.8, down * 1.8];
    const sides = { right: ['left', [x + 1.2, y]], left: ['right', [x - 1.2, y]] };
    const order =
      right < 0 || (right === 0 && first === 'left')
        ? (['left', 'right'] as const)
        : (['right', 'left'] as const);
    const [one, other] = order;
    const corners = ['top-right', [x + 0.6, y + 1.1], 'top-left', [x - 0.6, y + 1.1]];
    const above = ['bottom-right', [x + 0.6, y - 1.1], 'bottom-left', [x - 0.6, y - 1.1]];
    const middles = ['top', [x, y + 1.1], 'bottom', [x, y - 1.1]];
    return [...sides[one], ...sides[other], ...middles, ...corners, ...above];
  });
}

/** Marks of one place are side by side; an offset cannot be calculated in the style, only chosen. */
function offsetBySlot(markSize: number) {
  const step = markSize * SLOT;
  return bySlot((right, down) => [right * step, down * step]);
}

function bySlot(offset: (right: number, down: number) => readonly unknown[]) {
  const cases = slots.flatMap(([right, down]) => [
    ['all', ['==', ['get', 'right'], right], ['==', ['get', 'down'], down]],
    ['literal', offset(right, down)],
  ]);
  return ['case', ...cases, ['literal', offset(0, 0)]] as never; // built from parts, which the type cannot follow
}
