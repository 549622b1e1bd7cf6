import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import type { Instant, Span } from '../../../data/time/span';
import { faceOf, type TimelineItem } from './vis-items';

export type TimelineSetting = {
  /** How far one may go. */
  readonly limits: Span;
  readonly axisLabel: (at: Instant, scale: string) => string;
  readonly axisTitle: (at: Instant, scale: string) => string;
};

/** How vis-timeline is set up; each option that is not obvious has its reason. */
export function optionsOf({ limits, axisLabel, axisTitle }: TimelineSetting): TimelineOptions {
  return {
    // Days are UTC days everywhere: with the local zone an event would slip to the day before.
    moment: (date: moment.MomentInput) => moment.utc(date),
    min: limits.start,
    max: limits.end,
    zoomMin: 10 * 86_400_000,
    zoomMax: limits.end - limits.start,
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
    // Days have two figures and a stop; a larger value leaves a wide window of two weeks without any.
    maxMinorChars: 4,
    margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
    groupOrder: 'order',
    template: (item: TimelineItem) => faceOf(item),
    format: {
      minorLabels: (date: Date, scale: string) => axisLabel(date.valueOf(), scale),
      majorLabels: (date: Date, scale: string) => axisTitle(date.valueOf(), scale),
    },
  };
}
