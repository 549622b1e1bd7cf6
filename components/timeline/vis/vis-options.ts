import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { DAY, type Span } from '../../../data/time/span';
import { mapSpan, type TimeScale } from '../place/time-scale';
import { faceOf, type TimelineItem } from './vis-items';

export type TimelineSetting = {
  /** How far one may go. */
  readonly limits: Span;
  readonly scale: TimeScale;
};

/** How vis-timeline is set up; each option that is not obvious has its reason. */
export function optionsOf({ limits, scale }: TimelineSetting): TimelineOptions {
  const { start: min, end: max } = mapSpan(limits, scale.drawn);
  return {
    // Days are UTC days everywhere: with the local zone an event would slip to the day before.
    moment: (date: moment.MomentInput) => moment.utc(date),
    min,
    max,
    zoomMin: 10 * DAY,
    zoomMax: max - min,
    height: '100%',
    // It would look for a new size once a second, for ever; the container is observed instead.
    autoResize: false,
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    // Any value keeps the timeline from fitting its window to the first items a moment later.
    rollingMode: { follow: false },
    orientation: 'top',
    // The axis is our own, since its scale may change; this one is as coarse and as cheap as it can be.
    showMinorLabels: false,
    showMajorLabels: false,
    timeAxis: { scale: 'year', step: 100 },
    margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
    groupOrder: 'order',
    template: (item: TimelineItem) => faceOf(item),
  };
}
