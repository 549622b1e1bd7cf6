import type { DataSet } from 'vis-data/esnext';
import type { DataItem } from 'vis-timeline/esnext';
import type { Instant } from '../../../data/time/span';
import { type MarkName, markOf, markPath } from '../../ui/marks';
import type { PlacedItem, TitleSide } from '../place/room';

export type TimelineItem = DataItem & { id: string; side: TitleSide; mark: MarkName };

/** The event that was chosen, those that matter in a chapter of the tour, and whether durations are thin lines. */
type Look = {
  readonly chosen: string | null;
  readonly favoured: ReadonlySet<string>;
  readonly compact: boolean;
};

/** An event as an item of the timeline; `drawn` is the even time of a moment. */
export function itemOf(
  { event, band, row, title, centred }: PlacedItem,
  { chosen, favoured, compact }: Look,
  drawn: (at: Instant) => number,
): TimelineItem {
  const states = [
    title && `labelled ${title}`,
    event.id === chosen && 'chosen',
    favoured.has(event.id) && 'favoured',
    event.aboutDays !== undefined && 'about',
    centred && 'centred',
    compact && 'compact',
  ];
  return {
    id: event.id,
    group: `${band} ${row}`,
    start: drawn(event.span.start),
    end: drawn(event.span.end),
    type: 'range',
    // Its mark is in the middle, so neither end may be cut to what browsers draw well.
    ...(centred && { align: 'left' as const, limitSize: false }),
    content: event.title,
    className: ['lane-item', `lane-${event.lane}`, ...states.filter(Boolean)].join(' '),
    side: title,
    mark: markOf(event),
  };
}

/** Built as elements, not as text: nothing that a record holds can become markup. */
export function faceOf(item: TimelineItem): HTMLElement {
  const face = document.createElement('span');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  path.setAttribute('d', markPath(item.mark));
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  face.append(svg);
  // A mark without room for its title says it when a mouse rests on it.
  face.title = item.content ?? '';
  face.dataset.event = item.id;
  if (item.side !== null) {
    const title = document.createElement('span');
    title.textContent = item.content ?? '';
    face.append(title);
  }
  return face;
}

/** Changes a set by difference, so that what stays the same keeps its elements. */
export function replace<T extends { id: string }>(set: DataSet<T>, wanted: readonly T[]): void {
  const ids = new Set(wanted.map(({ id }) => id));
  set.remove(set.getIds().filter((id) => !ids.has(String(id))));
  const changed = wanted.filter(
    (item) => JSON.stringify(set.get(item.id)) !== JSON.stringify(item),
  );
  if (changed.length > 0) set.update(changed as Parameters<typeof set.update>[0]); // a whole item satisfies vis-data's own partial type
}
