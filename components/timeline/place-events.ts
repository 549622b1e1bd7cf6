import type { Focus } from '../../data/exhibit/focus';
import type { EventOutline } from '../../data/exhibit/outline';
import { type Lane, lanes } from '../../data/schema/parts/event-kinds';
import { overlaps } from '../../data/time/span';
import { countHidden, placeItems } from './place/items';
import { openedShape, stripShape } from './place/rows';
import type { TitleMeasure } from './place/title-measure';
import type { VisTimeline } from './vis/vis-timeline';

type Placed = {
  readonly events: readonly EventOutline[];
  /** The same events as `rankedEvents` sorts them. */
  readonly ranked: readonly EventOutline[];
  readonly focus: Focus;
  readonly laneNames: Readonly<Record<Lane, string>>;
  /** Whether it has all rows, or is the strip. */
  readonly opened: boolean;
};

/**
 * Gives the timeline rows and items for the window that it shows. Returns how many events of the window
 * have no room; null while the timeline has no width yet.
 */
export function placeEvents(
  timeline: VisTimeline,
  measure: TitleMeasure,
  { events, ranked, focus: { selected, guided }, laneNames, opened }: Placed,
): number | null {
  const stage = timeline.stage();
  if (stage === null || stage.width === 0) return null;
  const window = timeline.window();
  // A lane with nothing in this window leaves its rows to the others.
  const present = lanes.filter((lane) =>
    events.some((event) => event.lane === lane && overlaps(event.span, window)),
  );
  const chosen = selected?.id ?? null;
  const favoured = new Set(guided?.marks);
  const { rem, rowHeight } = measure;
  const shape = opened
    ? openedShape(
        present,
        timeline.height(),
        { rem, least: rowHeight },
        extraRows(events, favoured),
      )
    : stripShape(present, timeline.height(), { rem, least: rowHeight });
  timeline.setRows(shape, laneNames);
  const placed = placeItems(ranked, {
    window: timeline.drawnWindow(),
    scale: timeline.scale,
    width: stage.width,
    rows: shape.rows,
    compact: !opened,
    markWidth: measure.markWidth,
    titleWidth: measure.titleWidth,
    selected: chosen,
    favoured,
  });
  timeline.setItems(placed, { chosen, favoured, compact: !opened });
  return countHidden(events, placed, window);
}

/** The lanes that should get another row: each has one already, so its favoured events need all but one of their own. */
function extraRows(events: readonly EventOutline[], favoured: ReadonlySet<string>): Lane[] {
  if (favoured.size === 0) return [];
  const favourites = events.filter(({ id }) => favoured.has(id));
  return lanes.flatMap((lane) =>
    favourites
      .filter((event) => event.lane === lane)
      .map(() => lane)
      .slice(1),
  );
}
