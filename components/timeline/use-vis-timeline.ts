import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Span } from '../../data/time/span';
import { axisLabel, axisTitle } from './axis-words';
import { rankedEvents } from './place/candidates';
import { type TitleMeasure, titleMeasure } from './place/title-measure';
import { placeEvents } from './place-events';
import type { TimelineProps } from './timeline-props';
import { VisTimeline } from './vis/vis-timeline';
import { windowFor } from './window';

/** Makes the timeline in `container` and keeps its items up to date; `hidden` counts the events without room. */
export function useVisTimeline(
  container: RefObject<HTMLElement | null>,
  { events, focus, moment, within, wording, actions }: TimelineProps,
) {
  const { period, whole } = within;
  const { words, language } = wording;
  const [timeline, setTimeline] = useState<VisTimeline | null>(null);
  const [hidden, setHidden] = useState(0);
  const [failed, setFailed] = useState(false);
  const ranked = useMemo(() => rankedEvents(events), [events]);
  const onSelect = useEffectEvent((event: string) => actions.onSelect(event));
  const onScrub = useEffectEvent((to: number) => actions.onScrub(to));
  const place = useEffectEvent((made: VisTimeline, measure: TitleMeasure) => {
    const count = placeEvents(made, measure, { events, ranked, focus, laneNames: words.lanes });
    if (count !== null) setHidden(count);
    return count !== null;
  });

  useEffect(() => {
    const box = container.current;
    if (box === null) return;
    try {
      const setting = {
        limits: { start: whole.start - airOf(whole), end: whole.end + airOf(whole) },
        axisLabel: (at: number, scale: string) => axisLabel(at, scale, language),
        axisTitle: (at: number, scale: string) => axisTitle(at, scale, language),
      };
      const onWindow = () => {
        if (place(made, measure)) showOnceDrawn(made, box);
      };
      const made = new VisTimeline(box, setting, { onSelect, onScrub, onWindow });
      const measure = titleMeasure(box);
      made.setWindow(windowFor(moment.now(), period));
      setTimeline(made);
      const onFonts = () => {
        measure.forget();
        onWindow();
      };
      document.fonts.addEventListener('loadingdone', onFonts);
      return () => {
        document.fonts.removeEventListener('loadingdone', onFonts);
        made.destroy();
        setTimeline(null);
      };
    } catch (error) {
      // Without the timeline the list and the buttons still lead through the same days.
      console.warn(error);
      setFailed(true);
      return undefined;
    }
  }, [container, language, moment, period, whole]);

  return { timeline, hidden, failed };
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
function airOf({ start, end }: Span): number {
  return (end - start) / 40;
}
