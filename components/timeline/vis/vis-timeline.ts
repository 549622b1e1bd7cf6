import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './vis-look.css';
import type { Lane } from '../../../data/schema/parts/event-kinds';
import type { Instant, Span } from '../../../data/time/span';
import type { PlacedItem } from '../place/room';
import { itemOf, replace, type TimelineItem } from './vis-items';
import { optionsOf, type TimelineSetting } from './vis-options';

/** Callbacks for what the visitor did, and never for what the page asked of the timeline. */
type TimelineActions = {
  readonly onSelect: (event: string) => void;
  readonly onScrub: (to: Instant) => void;
  /** The window changed, by a hand or by request: its events have to be placed again. */
  readonly onWindow: (window: Span) => void;
};

/** Pixels: `left` from the page's edge, `offset` and `top` from those of the timeline's own box. */
type Stage = {
  readonly left: number;
  readonly offset: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type Row = { id: string; content: string; className: string; order: number };

/** The only files that know vis-timeline are this one and its items and options; the rest sees placed items and moments. */
export class VisTimeline {
  readonly #items = new DataSet<TimelineItem>();
  readonly #rows = new DataSet<Row>();
  readonly #timeline: Timeline;
  readonly #container: HTMLElement;
  readonly #actions: TimelineActions;
  #stage: Stage | null = null;
  readonly #resizes: ResizeObserver;
  #resized = false;

  constructor(container: HTMLElement, setting: TimelineSetting, actions: TimelineActions) {
    this.#container = container;
    this.#actions = actions;
    this.#timeline = new Timeline(container, this.#items, this.#rows, optionsOf(setting));
    this.#timeline.on('changed', () => {
      this.#stage = null;
      hideCutMonths(container);
      if (!this.#resized) return;
      this.#resized = false;
      actions.onWindow(this.window());
    });
    this.#timeline.on(
      'click',
      (event: { item: string | null; what: string | null; time: Date }) => {
        if (event.item !== null) actions.onSelect(event.item);
        else if (event.what === 'background' || event.what === 'axis')
          actions.onScrub(event.time.getTime());
      },
    );
    this.#timeline.on('rangechanged', () => actions.onWindow(this.window()));
    // It draws in a later frame, and only then has the width in which titles find room.
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

  /** Places the events of the window again; vis-timeline has no event for a window that is set to what it was. */
  placeAgain(): void {
    this.#actions.onWindow(this.window());
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

  setItems(placed: readonly PlacedItem[], emphasis: Parameters<typeof itemOf>[1]): void {
    replace(
      this.#items,
      placed.map((item) => itemOf(item, emphasis)),
    );
  }

  /** Where the days are drawn; measured only when that may have changed, not on each frame. */
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

  /** Calls `listener` whenever items have been drawn again; returns what ends that. */
  onDrawn(listener: () => void): () => void {
    this.#timeline.on('changed', listener);
    return () => this.#timeline.off('changed', listener);
  }

  /** Calls `listener` whenever days have moved on the screen; returns what ends that. */
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

/** Hides the name of the last month or year in the window where the edge would cut it. */
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
