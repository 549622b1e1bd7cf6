import type { Map as MapLibre } from 'maplibre-gl';
import type { SeatedMark } from '../layer/features';
import { leaderTo } from './mark-atlas';
import type { Quad } from './mark-quads';

/** What a visitor looks at: the id of the chosen event, and of those that matter in a chapter of the tour. */
export type MarkFocus = { readonly chosen: string | null; readonly favoured: ReadonlySet<string> };

/** How many titles the map has beside marks where no chapter names its own. */
const MOST_TITLES = 3;

/** From this importance on an event's mark may have a title. */
const TITLED_FROM = 4;

/** Where marks are too many those of a high rank are drawn: the chosen one, then the favoured, then by importance. */
export function rankOf({ event, importance }: SeatedMark, { chosen, favoured }: MarkFocus): number {
  if (event === chosen) return 10;
  return favoured.has(event) ? 9 : importance;
}

/** The pictures of marks in the order of drawing; `step` is from one slot to the next in CSS pixels. */
export function quadsOf(
  greatestFirst: readonly SeatedMark[],
  { chosen, favoured }: MarkFocus,
  step: number,
): Quad[] {
  const from = ({ event, at, right, down }: SeatedMark, picture: string, seated = true): Quad => ({
    event,
    picture,
    at,
    right: seated ? right * step : 0,
    down: seated ? down * step : 0,
  });
  // Later pictures are drawn above earlier ones.
  const ascending = [...greatestFirst].reverse();
  return [
    // Marks of one place surround it, each with a hairline to the place.
    ...ascending
      .filter(({ right, down }) => right !== 0 || down !== 0)
      .map((mark) => from(mark, leaderTo([mark.right, mark.down]), false)),
    ...ascending.filter(({ event }) => event === chosen).map((mark) => from(mark, 'ring')),
    ...ascending.filter(({ event }) => favoured.has(event)).map((mark) => from(mark, 'halo')),
    ...ascending.map((mark) => from(mark, mark.icon)),
  ];
}

/** The drawn marks as features, with titles for the greatest of them. */
export function labelFeatures(
  map: MapLibre,
  greatestFirst: readonly SeatedMark[],
  focus: MarkFocus,
  titleOf: ReadonlyMap<string, string>,
) {
  const count = focus.favoured.size;
  const [most, least] = count === 0 ? [MOST_TITLES, TITLED_FROM] : [count, 9];
  return greatestFirst.map((mark, place) => {
    const titled = rankOf(mark, focus) >= least && place < most;
    const { event, at, right, down, importance } = mark;
    return {
      type: 'Feature' as const,
      id: place + 1,
      geometry: { type: 'Point' as const, coordinates: [...at] },
      properties: {
        event,
        right,
        down,
        importance,
        title: titled ? (titleOf.get(event) ?? '') : '',
        chosen: event === focus.chosen,
        inward: titled ? leanOf(map, at) : 'right',
      },
    };
  });
}

/** The side of a mark on which its title has room before the map's edge. */
function leanOf(map: MapLibre, [longitude, latitude]: readonly [number, number]): 'left' | 'right' {
  const { x } = map.project([longitude, latitude]);
  return x > map.getContainer().clientWidth * 0.7 ? 'left' : 'right';
}
