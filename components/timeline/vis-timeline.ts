import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './vis-look.css';
import type { Lane } from '../../data/schema/parts/event-kinds';
import type { Instant, Span } from '../../data/time/span';
import { type MarkName, markOf, markPath } from '../ui/marks';
import type { PlacedItem, TitleSide } from './items';

/** What the visitor did; what the timeline was told to do is never reported. */
export type TimelineReports = {
  readonly onSelect: (event: string) => void;
  readonly onScrub: (to: Instant) => void;
  /** The window changed, by a hand or by request: what lies in it has to be placed anew. */
  readonly onWindow: (window: Span) => void;
};

export type TimelineSetting = {
  /** How far one may go. */
  readonly limits: Span;
  readonly axisLabel: (at: Instant, scale: string) => string;
  readonly axisTitle: (at: Instant, scale: string) => string;
};

/** Pixels: `left` from the page's edge, `offset` and `top` from those of the timeline's own box. */
export type Stage = {
  readonly left: number;
  readonly offset: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type Item = DataItem & { id: string; side: TitleSide; mark: MarkName };
/** The event that was chosen, and those that matter in a chapter of the tour. */
type Stress = { readonly chosen: string | null; readonly favoured: ReadonlySet<string> };
type Row = { id: string; content: string; className: string; order: number };

/** The one file that knows vis-timeline. The rest of the house sees placed items and moments. */
export class VisTimeline {
  readonly #items = new DataSet<Item>();
  readonly #rows = new DataSet<Row>();
  readonly #timeline: Timeline;
  readonly #container: HTMLElement;
  readonly #reports: TimelineReports;
  #stage: Stage | null = null;
  readonly #resizes: ResizeObserver;
  #resized = false;

  constructor(container: HTMLElement, setting: TimelineSetting, reports: TimelineReports) {
    this.#container = container;
    this.#reports = reports;
    this.#timeline = new Timeline(container, this.#items, this.#rows, optionsOf(setting));
    this.#timeline.on('changed', () => {
      this.#stage = null;
      hideCutMonths(container);
      if (!this.#resized) return;
      this.#resized = false;
      reports.onWindow(this.window());
    });
    this.#timeline.on(
      'click',
      (event: { item: string | null; what: string | null; time: Date }) => {
        if (event.item !== null) reports.onSelect(event.item);
        else if (event.what === 'background' || event.what === 'axis')
          reports.onScrub(event.time.getTime());
      },
    );
    this.#timeline.on('rangechanged', () => reports.onWindow(this.window()));
    // It draws in a frame to come, and only then has the width in which titles find room.
    this.#resizes = new ResizeObserver(() => {
      this.#resized = true;
      this.#timeline.redraw();
    });
    this.#resizes.observe(container);
  }

  window(): Span {
    const { start, end } = this.#timeline.getWindow();
    return { start: start.getTime(), end: end.getTime() };
  }

  /** Never given as an option: with `start` and `end` the timeline stays blank for a second. */
  setWindow({ start, end }: Span): void {
    this.#timeline.setWindow(start, end, { animation: false });
  }

  /** Has what lies in the window placed anew; told of the window it has, vis-timeline says nothing. */
  placeAgain(): void {
    this.#reports.onWindow(this.window());
  }

  setRows(
    rows: Readonly<Partial<Record<Lane, number>>>,
    names: Readonly<Record<Lane, string>>,
  ): void {
    const lanes = Object.entries(rows) as [Lane, number][]; // the keys of the record are its lanes
    const wanted = lanes.flatMap(([lane, count], order) =>
      Array.from({ length: count }, (_, row) => ({
        id: `${lane} ${row}`,
        content: row === 0 ? names[lane] : '',
        className: `lane-${lane} ${row === 0 ? 'first' : ''}`,
        order: order * 100 + row,
      })),
    );
    replace(this.#rows, wanted);
  }

  setItems(placed: readonly PlacedItem[], stress: Stress): void {
    replace(
      this.#items,
      placed.map((item) => itemOf(item, stress)),
    );
  }

  /** Where the days are drawn; measured when it may have moved, not on each frame. */
  stage(): Stage | null {
    this.#stage ??= stageIn(this.#container);
    return this.#stage;
  }

  /** The middle of an event's mark, in pixels from the timeline's own box; null where it is not drawn. */
  markAt(event: string): { readonly x: number; readonly y: number } | null {
    // Most steps of a large exhibit's exchanges are not drawn, and need not be looked for in the page.
    if (this.#items.get(event) === null) return null;
    const mark = this.#container.querySelector(`[data-event="${event}"] svg`);
    if (mark === null) return null;
    const { left, top, width, height } = mark.getBoundingClientRect();
    const box = this.#container.getBoundingClientRect();
    return { x: left - box.left + width / 2, y: top - box.top + height / 2 };
  }

  /** Whenever items have been drawn anew. */
  onDrawn(listener: () => void): () => void {
    this.#timeline.on('changed', listener);
    return () => this.#timeline.off('changed', listener);
  }

  /** Whenever days have come to stand elsewhere on the screen. */
  onMoved(listener: () => void): () => void {
    this.#timeline.on('changed', listener);
    this.#timeline.on('rangechange', listener);
    return () => {
      this.#timeline.off('changed', listener);
      this.#timeline.off('rangechange', listener);
    };
  }

  destroy(): void {
    this.#resizes.disconnect();
    this.#timeline.destroy();
  }
}

/** The last month or year in the window may have no room for its name, which half a name does not mend. */
function hideCutMonths(container: HTMLElement): void {
  const edge = container.getBoundingClientRect().right;
  for (const name of container.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text')) {
    const { left, right } = name.getBoundingClientRect();
    if (left < edge) name.style.visibility = right > edge ? 'hidden' : '';
  }
}

function stageIn(container: HTMLElement): Stage | null {
  const days = container.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  if (days === undefined) return null;
  const { left, top, width, height } = days;
  const box = container.getBoundingClientRect();
  return { left, width, height, offset: left - box.left, top: top - box.top };
}

function optionsOf({ limits, axisLabel, axisTitle }: TimelineSetting): TimelineOptions {
  return {
    // Days are UTC days everywhere: with the local zone an event would slip to the day before.
    moment: (date: moment.MomentInput) => moment.utc(date),
    min: limits.start,
    max: limits.end,
    zoomMin: 10 * 86_400_000,
    zoomMax: limits.end - limits.start,
    height: '100%',
    // It would look for a new size once a second, for ever; ours is told of one.
    autoResize: false,
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    // Set at all, it keeps the timeline from fitting its window to the first items a moment later.
    rollingMode: { follow: false },
    orientation: 'top',
    // Days have two figures and a stop; with more room asked for, a wide window of two weeks has none.
    maxMinorChars: 4,
    margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
    groupOrder: 'order',
    template: (item: Item) => face(item),
    format: {
      minorLabels: (date: Date, scale: string) => axisLabel(date.valueOf(), scale),
      majorLabels: (date: Date, scale: string) => axisTitle(date.valueOf(), scale),
    },
  };
}

function itemOf({ event, lane, row, title }: PlacedItem, { chosen, favoured }: Stress): Item {
  const states = [
    title && `labelled ${title}`,
    event.id === chosen && 'chosen',
    favoured.has(event.id) && 'favoured',
    event.aboutDays !== undefined && 'about',
  ];
  return {
    id: event.id,
    group: `${lane} ${row}`,
    start: event.span.start,
    end: event.span.end,
    type: 'range',
    content: event.title,
    className: ['lane-item', `lane-${lane}`, ...states.filter(Boolean)].join(' '),
    side: title,
    mark: markOf(event),
  };
}

/** Built as elements, not as text: nothing that a record holds can become markup. */
function face(item: Item): HTMLElement {
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

/** By difference: what stays as it is keeps its elements. */
function replace<T extends { id: string }>(set: DataSet<T>, wanted: readonly T[]): void {
  const ids = new Set(wanted.map(({ id }) => id));
  set.remove(set.getIds().filter((id) => !ids.has(String(id))));
  const changed = wanted.filter(
    (item) => JSON.stringify(set.get(item.id)) !== JSON.stringify(item),
  );
  // vis-data asks for its own partial type here, which a whole item always satisfies.
  if (changed.length > 0) set.update(changed as Parameters<typeof set.update>[0]);
}
