'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Exchange } from '../../data/exhibit/exchanges';
import type { EventOutline } from '../../data/exhibit/outline';
import type { DatedChapter } from '../../data/exhibit/types';
import { type Lane, lanes } from '../../data/schema/parts/event-kinds';
import type { Language } from '../../data/text/language';
import type { MomentFeed } from '../../data/time/moment';
import { contains, type Instant, overlaps, type Span } from '../../data/time/span';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import { axisLabel, axisTitle } from './axis-words';
import { DensitySilhouette } from './density-silhouette';
import { countHidden, placeItems, rankedEvents, rowsFor } from './items';
import { MomentCursor } from './moment-cursor';
import styles from './timeline.module.css';
import { TimelineButtons } from './timeline-buttons';
import { TimelineJoins } from './timeline-joins';
import { titleMeasure } from './title-measure';
import { VisTimeline } from './vis-timeline';
import { follow, windowFor, windowOf } from './window';

type Props = {
  readonly events: readonly EventOutline[];
  readonly exchanges: readonly Exchange[];
  readonly selected: EventOutline | null;
  /** The chapter of the tour that is told; a new object whenever its stretch is wanted again. */
  readonly guided: DatedChapter | null;
  readonly moment: MomentFeed;
  /** The stretch through which the clock runs, and all that can be reached. */
  readonly within: { readonly period: Span; readonly whole: Span };
  readonly text: { readonly words: Words; readonly language: Language };
  readonly reports: {
    readonly onSelect: (event: string) => void;
    readonly onScrub: (to: Instant) => void;
  };
};

/** Makes the timeline, feeds it, takes it down. */
export function EventTimeline({
  events,
  exchanges,
  selected,
  guided,
  moment,
  within,
  text,
  reports,
}: Props) {
  const { words, language } = text;
  const container = useRef<HTMLDivElement>(null);
  const [timeline, setTimeline] = useState<VisTimeline | null>(null);
  const [hidden, setHidden] = useState(0);
  const [failed, setFailed] = useState(false);
  const ranked = useMemo(() => rankedEvents(events), [events]);
  const latest = useRef({ events, ranked, selected, guided, reports });
  latest.current = { events, ranked, selected, guided, reports };
  const { period, whole } = within;

  useEffect(() => {
    const box = container.current;
    if (box === null) return;
    try {
      const made = new VisTimeline(
        box,
        {
          limits: { start: whole.start - yearOf(whole), end: whole.end + yearOf(whole) },
          axisLabel: (at, scale) => axisLabel(at, scale, language),
          axisTitle: (at, scale) => axisTitle(at, scale, language),
        },
        {
          onSelect: (event) => latest.current.reports.onSelect(event),
          onScrub: (to) => latest.current.reports.onScrub(to),
          onWindow: () => place(),
        },
      );
      const measure = titleMeasure(box);
      const place = () => {
        const stage = made.stage();
        if (stage === null || stage.width === 0) return;
        const window = made.window();
        // A lane with nothing in this window leaves its rows to the others.
        const present = lanes.filter((lane) =>
          latest.current.events.some(
            (event) => event.lane === lane && overlaps(event.span, window),
          ),
        );
        const chosen = latest.current.selected?.id ?? null;
        const favoured = new Set(latest.current.guided?.marks);
        // Each lane has a row already, so what matters asks for all but one of its own.
        const favourites =
          favoured.size === 0 ? [] : latest.current.events.filter(({ id }) => favoured.has(id));
        const asked = lanes.flatMap((lane) =>
          favourites
            .filter((event) => event.lane === lane)
            .map(() => lane)
            .slice(1),
        );
        const rows = rowsFor(present, stage.height, measure.rowHeight, asked);
        made.setRows(rows, words.lanes as Readonly<Record<Lane, string>>);
        const placed = placeItems(latest.current.ranked, {
          window,
          width: stage.width,
          rows,
          markWidth: measure.markWidth,
          titleWidth: measure.titleWidth,
          selected: chosen,
          favoured,
        });
        made.setItems(placed, { chosen, favoured });
        setHidden(countHidden(latest.current.events, placed, window));
        showOnceDrawn(made, box);
      };
      made.setWindow(windowFor(moment.now(), period));
      setTimeline(made);
      const placeInType = () => {
        measure.forget();
        place();
      };
      document.fonts.addEventListener('loadingdone', placeInType);
      return () => {
        document.fonts.removeEventListener('loadingdone', placeInType);
        made.destroy();
        setTimeline(null);
      };
    } catch (error) {
      // Without the timeline the list and the buttons still lead through the same days.
      console.warn(error);
      setFailed(true);
      return undefined;
    }
  }, [language, moment, period, whole, words]);

  // Other events, or another choice, want other places, even in the same window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the events are read when they are placed
  useEffect(() => {
    if (timeline === null) return;
    if (selected !== null && !contains(timeline.window(), selected.span.start)) {
      timeline.setWindow(windowFor(selected.span.start, period));
    } else timeline.placeAgain();
  }, [timeline, events, selected, period]);

  useEffect(() => {
    if (timeline === null) return;
    if (guided !== null) timeline.setWindow(windowOf(guided.span));
    timeline.placeAgain();
  }, [timeline, guided]);

  useEffect(() => {
    if (timeline === null) return;
    return moment.subscribe((at) => {
      const wanted = follow(at, timeline.window());
      if (wanted !== null) timeline.setWindow(wanted);
    });
  }, [timeline, moment]);

  return (
    <section className={styles.timeline} aria-label={words.timeline.title}>
      {failed && <p className={styles.failed}>{words.timeline.unavailable}</p>}
      <div ref={container} className={`timeline-stage ${styles.stage}`} aria-hidden="true" />
      {timeline !== null && (
        <>
          <DensitySilhouette timeline={timeline} events={events} />
          <TimelineJoins
            timeline={timeline}
            exchanges={exchanges}
            selected={selected}
            words={words}
            language={language}
          />
          <MomentCursor
            timeline={timeline}
            moment={moment}
            selected={selected}
            words={words}
            language={language}
            onScrub={reports.onScrub}
          />
          <TimelineButtons
            timeline={timeline}
            moment={moment}
            words={words.timeline}
            period={period}
            whole={whole}
          />
        </>
      )}
      <p className={styles.hidden}>
        {hidden > 0 && fill(words.timeline.hidden, { count: hidden })}
      </p>
    </section>
  );
}

/** Before its lanes have their names the timeline has no column for them, and would jump when they come. */
function showOnceDrawn(timeline: VisTimeline, box: HTMLElement): void {
  if (box.dataset.placed !== undefined) return;
  const off = timeline.onDrawn(() => {
    box.dataset.placed = '';
    off();
  });
}

/** A little air at both ends, so that the first and the last event do not touch the edge. */
function yearOf({ start, end }: Span): number {
  return (end - start) / 40;
}
