import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Span } from '../../data/time/span';
import { rankedEvents } from './place/candidates';
import { timeScale } from './place/time-scale';
import { type TitleMeasure, titleMeasure } from './place/title-measure';
import { placeEvents } from './place-events';
import type { TimelineProps } from './timeline-props';
import { VisTimeline } from './vis/vis-timeline';
import { windowFor } from './window';

/** The timeline on the screen, and the sizes of its marks and titles there. */
type MadeTimeline = { readonly timeline: VisTimeline; readonly measure: TitleMeasure };

/** Makes the timeline in `container` and keeps its items up to date; `hidden` counts the events without room. */
export function useVisTimeline(
  container: RefObject<HTMLElement | null>,
  { opened, drawn: { events }, focus, moment, within, wording, actions }: TimelineProps,
) {
  const { period, whole, dense = null } = within;
  const { words } = wording;
  const [made, setMade] = useState<MadeTimeline | null>(null);
  const [hidden, setHidden] = useState(0);
  const [failed, setFailed] = useState(false);
  const ranked = useMemo(() => rankedEvents(events), [events]);
  const onSelect = useEffectEvent((event: string) => actions.onSelect(event));
  const onScrub = useEffectEvent((to: number) => actions.onScrub(to));
  const place = useEffectEvent((timeline: VisTimeline, measure: TitleMeasure) => {
    const laneNames = words.lanes;
    const count = placeEvents(timeline, measure, { events, ranked, focus, laneNames, opened });
    if (count !== null) setHidden(count);
    return count !== null;
  });

  useEffect(() => {
    const box = container.current;
    if (box === null) return;
    try {
      const scale = timeScale(period, dense);
      const limits = { start: whole.start - airOf(whole), end: whole.end + airOf(whole) };
      const onWindow = () => {
        if (place(timeline, measure)) showOnceDrawn(timeline, box);
      };
      const timeline = new VisTimeline(box, { limits, scale }, { onSelect, onScrub, onWindow });
      const measure = titleMeasure(box);
      timeline.setWindow(windowFor(moment.now(), period));
      setMade({ timeline, measure });
      return () => {
        timeline.destroy();
        setMade(null);
      };
    } catch (error) {
      // Without the timeline the list and the buttons still lead through the same days.
      console.warn(error);
      setFailed(true);
      return undefined;
    }
  }, [container, moment, period, whole, dense]);

  useEffect(() => {
    if (made === null) return;
    const { timeline, measure } = made;
    let isCurrent = true;
    // All at once, since a letter that came later would have everything placed again under a visitor's hand.
    void measure.lettersFor(events.map(({ title }) => title)).then((came) => {
      if (came && isCurrent) place(timeline, measure);
    });
    return () => {
      isCurrent = false;
    };
  }, [made, events]);

  return { made, hidden, failed };
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
