import { useEffect } from 'react';
import { contains } from '../../data/time/span';
import type { TimelineProps } from './timeline-props';
import type { VisTimeline } from './vis/vis-timeline';
import { follow, windowFor, windowOf } from './window';

/** Moves the timeline's window with the choice, the tour and the moment. */
export function useTimelineWindow(
  timeline: VisTimeline | null,
  {
    opened,
    drawn: { events },
    focus: { selected, guided, play },
    moment,
    within: { period },
  }: TimelineProps,
): void {
  // The strip has no buttons that lead back, so it shows the whole period; what follows may narrow it.
  useEffect(() => {
    timeline?.setGestures(opened);
    if (!opened) timeline?.setWindow(windowFor(moment.now(), period));
    timeline?.placeAgain();
  }, [timeline, opened, moment, period]);

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

  const { page } = play;
  useEffect(() => {
    if (page !== null) timeline?.setWindow(windowFor(moment.now(), period));
  }, [timeline, page, moment, period]);

  useEffect(() => {
    if (timeline === null) return;
    return moment.subscribe((at) => {
      const wanted = follow(timeline.scale.drawn(at), timeline.drawnWindow());
      if (wanted !== null) timeline.setDrawnWindow(wanted);
    });
  }, [timeline, moment]);
}
