import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './vis-look.css';
import type { Lane } from '../../../data/schema/parts/event-kinds';
import type { Instant, Span } from '../../../data/time/span';
import type { PlacedItem, TimelineBand } from '../place/room';
import type { Shape } from '../place/rows';
import { mapSpan, type TimeScale } from '../place/time-scale';
import { itemOf, replace, type TimelineItem } from './vis-items';
import { optionsOf, type TimelineSetting } from './vis-options';

/** Callbacks for what the visitor did, and never for what the page asked of the timeline. */
type TimelineActions = {
  readonly onSelect: (event: string) => void;
  readonly onScrub: (to: Instant) => void;
  /** The window changed, by a hand or by request: its events have to be placed again. */
  readonly onWindow: (window: Span) => void;
};

/** Pixels: `left` of the timeline's box from the page's edge, `offset` and `top` of the days from that box. */
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
  /** The mapping between moments and the even time that vis-timeline draws. */
  readonly scale: TimeScale;
  #stage: Stage | null = null;
  readonly #resizes: ResizeObserver;
  #resized = false;
  #placed: readonly PlacedItem[] = [];
  #row = 0;

  constructor(container: HTMLElement, setting: TimelineSetting, actions: TimelineActions) {
    this.#container = container;
    this.#actions = actions;
    this.scale = setting.scale;
    this.#timeline = new Timeline(container, this.#items, this.#rows, optionsOf(setting));
    this.#timeline.on('changed', () => {
      this.#stage = null;
      if (!this.#resized) return;
      this.#resized = false;
      actions.onWindow(this.window());
    });
    this.#timeline.on(
      'click',
      (event: { item: string | null; what: string | null; time: Date }) => {
        if (event.item !== null) actions.onSelect(event.item);
        else if (event.what === 'background')
          actions.onScrub(this.scale.real(event.time.getTime()));
      },
    );
    // The axis is over vis-timeline's own box, in the container's padding.
    container.onclick = ({ target, clientX }) => {
      const stage = this.stage();
      if (target === container && stage !== null)
        actions.onScrub(this.timeAt(clientX - stage.left));
    };
    this.#timeline.on('rangechanged', () => actions.onWindow(this.window()));
    // It draws in a later frame, and only then has the width in which titles find room.
    this.#resizes = new ResizeObserver(() => {
      this.#resized = true;
      this.#timeline.redraw();
    });
    this.#resizes.observe(container);
  }

  window(): Span {
    return mapSpan(this.drawnWindow(), this.scale.real);
  }

  /** The window on the even scale, in which a zoom or a step to the side is the same everywhere. */
  drawnWindow(): Span {
    const { start, end } = this.#timeline.getWindow();
    return { start: start.getTime(), end: end.getTime() };
  }

  setWindow(window: Span): void {
    this.setDrawnWindow(mapSpan(window, this.scale.drawn));
  }

  /** Never given as an option: with `start` and `end` the timeline stays blank for a second. */
  setDrawnWindow({ start, end }: Span): void {
    this.#timeline.setWindow(start, end, { animation: false });
  }

  /** Pixels from the left of the timeline's box to a moment, in view or not; null while nothing is drawn. */
  xOf(at: Instant): number | null {
    const stage = this.stage();
    if (stage === null) return null;
    const { start, end } = this.drawnWindow();
    return stage.offset + ((this.scale.drawn(at) - start) / (end - start)) * stage.width;
  }

  /** The moment at `x` pixels from the left of the timeline's box, or at the nearer edge of the window. */
  timeAt(x: number): Instant {
    const { start, end } = this.drawnWindow();
    const { offset, width } = this.stage() ?? { offset: 0, width: 1 };
    const share = Math.min(1, Math.max(0, (x - offset) / width));
    return this.scale.real(start + share * (end - start));
  }

  /** The height in pixels of axis and rows together. */
  height(): number {
    return this.#container.clientHeight;
  }

  /** Places the events of the window again; vis-timeline has no event for a window that is set to what it was. */
  placeAgain(): void {
    this.#actions.onWindow(this.window());
  }

  setRows({ axis, row, rows }: Shape, names: Readonly<Record<Lane, string>>): void {
    const bands = Object.entries(rows) as [TimelineBand, number][]; // the keys of the record are its bands
    const wanted = bands.flatMap(([band, count], order) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${band} ${index}`,
        content: index === 0 && band !== 'all' ? names[band] : '',
        className: `lane-${band} ${index === 0 ? 'first' : ''}`,
        order: order * 100 + index,
      })),
    );
    this.#row = row;
    this.#container.style.setProperty('--axis', `${axis}px`);
    this.#container.style.setProperty('--row', `${row}px`);
    replace(this.#rows, wanted);
  }

  /** Whether a hand may move and zoom the window; else a wheel scrolls the page. */
  setGestures(allowed: boolean): void {
    this.#timeline.setOptions({ moveable: allowed, zoomable: allowed });
  }

  setItems(placed: readonly PlacedItem[], look: Parameters<typeof itemOf>[1]): void {
    replace(
      this.#items,
      placed.map((item) => itemOf(item, look, this.scale.drawn)),
    );
    this.#placed = placed;
  }

  /** The height of a row in pixels. */
  rowHeight(): number {
    return this.#row;
  }

  /** The items that the timeline was last given. */
  placed(): readonly PlacedItem[] {
    return this.#placed;
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

  /** Hides the titles of a row between two places, over which another title is written; none where that is null. */
  coverTitles(cover: { item: PlacedItem; from: number; to: number } | null): void {
    for (const face of this.#container.querySelectorAll('[data-covered]'))
      face.removeAttribute('data-covered');
    if (cover === null) return;
    const { item, from, to } = cover;
    const box = this.#container.getBoundingClientRect();
    const beside = this.#placed.filter(
      ({ event, band, row, title }) =>
        title !== null && event !== item.event && band === item.band && row === item.row,
    );
    for (const { event } of beside) {
      const face = this.#container.querySelector(`[data-event="${event.id}"]`);
      const title = face?.querySelector('span')?.getBoundingClientRect();
      if (title !== undefined && title.left - box.left < to && title.right - box.left > from)
        face?.setAttribute('data-covered', '');
    }
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
    this.#container.onclick = null;
    this.#timeline.destroy();
  }
}

function stageIn(container: HTMLElement): Stage | null {
  const days = container.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  if (days === undefined) return null;
  const { left, top, width, height } = days;
  const box = container.getBoundingClientRect();
  return { left: box.left, width, height, offset: left - box.left, top: top - box.top };
}
