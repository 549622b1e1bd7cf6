import { inEnglish } from '../../../../data/text/plural';

/** Playing, and the timeline. */
export const playbackEn = {
  title: 'Time',
  play: 'Play',
  pause: 'Pause',
  next: 'Next event',
  previous: 'Previous event',
  pace: 'Pace',
  slow: 'Slow',
  medium: 'Medium',
  fast: 'Fast',
};

export const timelineEn = {
  title: 'Timeline',
  zoomIn: 'Show fewer days',
  zoomOut: 'Show more days',
  period: 'Autumn 1944',
  whole: '1941 to 2016',
  earlier: 'Earlier',
  later: 'Later',
  moment: 'Moment',
  range: 'From {first} to {last}. Home and End lead there, Page Up and Page Down a month on.',
  wider: 'days drawn wider',
  hidden: inEnglish('{count} more event on a closer look', '{count} more events on a closer look'),
  open: 'Open the timeline',
  close: 'Close the timeline',
  toMoment: 'To the timeline',
  unavailable:
    'The timeline cannot be drawn here. The list and the buttons lead through the same days.',
};
