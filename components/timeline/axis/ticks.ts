import type { Language } from '../../../data/text/language';
import { DAY, type Instant, type Span } from '../../../data/time/span';
import { axisLabel, axisTitle } from './axis-words';

/** What the axis shows, in pixels from the left of the timeline's box. */
export type Ticks = {
  /** Months over days, or nothing where the axis has years. */
  readonly titles: readonly Label[];
  readonly labels: readonly Label[];
  readonly lines: readonly { readonly x: number; readonly strong: boolean }[];
};

type Label = { readonly x: number; readonly text: string };

/** Where the axis is drawn, and for whom. */
type AxisRoom = {
  readonly window: Span;
  readonly xOf: (at: Instant) => number;
  /** About the width of a letter in pixels. */
  readonly letter: number;
  readonly language: Language;
};

/** Below so many letters a month is no stretch that a name can be written in, and the axis shows years. */
const MONTH_LETTERS = 4;

/** Numbers of days and years between two labels, the smallest that leaves room. */
const daySteps = [1, 2, 5, 10, 15];
const yearSteps = [1, 2, 5, 10, 20, 50, 100];

/** The axis of a window: months with their days, each month as finely as it is wide, or years. */
export function ticksOf(room: AxisRoom): Ticks {
  const { window, xOf, letter } = room;
  const width = xOf(window.end) - xOf(window.start);
  const months = (window.end - window.start) / (30.4 * DAY);
  return width / months < MONTH_LETTERS * letter ? yearsOf(room, width) : monthsOf(room);
}

function yearsOf({ window, xOf, letter, language }: AxisRoom, width: number): Ticks {
  const [from, to] = [yearOf(window.start), yearOf(window.end)];
  const perYear = width / Math.max(1, to - from);
  const step = yearSteps.find((years) => years * perYear >= 7 * letter) ?? 200;
  const first = Math.ceil(from / step) * step;
  const years = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) =>
    Date.UTC(first + index * step, 0, 1),
  ).filter((at) => at >= window.start);
  const lines = years.map((at) => ({ x: xOf(at), strong: true }));
  const labels = years
    .map((at) => ({ x: xOf(at), text: axisLabel(at, 'year', language) }))
    .filter(({ x, text }) => x + (text.length + 1) * letter <= xOf(window.end));
  return { titles: [], labels, lines };
}

function monthsOf(room: AxisRoom): Ticks {
  const { window } = room;
  const months: Ticks[] = [];
  const first = new Date(window.start);
  let start = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1);
  while (start < window.end) {
    const date = new Date(start);
    const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
    months.push(monthOf({ start, end: next }, room));
    start = next;
  }
  return {
    titles: months.flatMap(({ titles }) => titles),
    labels: months.flatMap(({ labels }) => labels),
    lines: months.flatMap(({ lines }) => lines),
  };
}

function monthOf(month: Span, { window, xOf, letter, language }: AxisRoom): Ticks {
  const inView = (at: Instant) => at >= window.start && at <= window.end;
  const left = xOf(Math.max(month.start, window.start));
  const right = xOf(Math.min(month.end, window.end));
  const name = axisLabel(month.start, 'month', language);
  const text = [axisTitle(month.start, 'day', language), name, name.slice(0, 3)].find(
    (words) => (words.length + 1) * letter <= right - left,
  );
  const visible = Math.min(month.end, window.end) - Math.max(month.start, window.start);
  const perDay = (right - left) / (visible / DAY);
  const step = daySteps.find((days) => days * perDay >= 3.4 * letter);
  const days = step === undefined ? [] : daysOf(month, step).filter(inView);
  return {
    titles: text === undefined ? [] : [{ x: left, text }],
    labels: days
      .map((at) => ({ x: xOf(at), text: axisLabel(at, 'day', language) }))
      .filter(({ x, text }) => x + (text.length + 0.5) * letter <= xOf(window.end)),
    lines: [
      ...(inView(month.start) ? [{ x: xOf(month.start), strong: true }] : []),
      ...days.filter((at) => at > month.start).map((at) => ({ x: xOf(at), strong: false })),
    ],
  };
}

/** The first of a month, and each day whose number is a multiple of `step`; with every other day, the odd ones. */
function daysOf({ start, end }: Span, step: number): Instant[] {
  const last = Math.round((end - start) / DAY);
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  const wanted = (day: number) =>
    step < 3
      ? (day - 1) % step === 0
      : day === 1 || (day % step === 0 && day + step / 2 <= last + 1);
  return numbers.filter(wanted).map((day) => start + (day - 1) * DAY);
}

function yearOf(at: Instant): number {
  return new Date(at).getUTCFullYear();
}
