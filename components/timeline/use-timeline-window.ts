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
    focus: { selected, guided },
    moment,
    within: { period },
  }: TimelineProps,
): void {
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
    timeline?.setZoomable(opened);
    timeline?.placeAgain();
  }, [timeline, opened]);

  useEffect(() => {
    if (timeline === null) return;
    return moment.subscribe((at) => {
      const wanted = follow(timeline.scale.drawn(at), timeline.drawnWindow());
      if (wanted !== null) timeline.setDrawnWindow(wanted);
    });
  }, [timeline, moment]);
}
