import { useMemo, useSyncExternalStore } from 'react';
import { markMoment } from '../../../data/exhibit/moments/mark-moment';
import type { EventOutline } from '../../../data/exhibit/outline';
import type { PlayLine } from '../../../data/exhibit/play-line';
import type { DatedChapter } from '../../../data/exhibit/types';
import type { Clock } from '../clock/clock';

type Told = {
  readonly events: readonly EventOutline[];
  readonly lines: readonly PlayLine[];
};

/** The message that a step of the tour has come to, where it is about an exchange; null once the step is at another event. */
export function useMessage(
  clock: Clock,
  guided: DatedChapter | null,
  { events, lines }: Told,
): EventOutline | null {
  const messages = guided?.messages ?? none;
  const marks = useMemo(() => {
    return events
      .filter(({ id }) => messages.length > 0 && guided?.marks.includes(id))
      .map((event) => ({ event, at: lines.find((line) => line.event === event.id)?.at }))
      .map(({ event, at = markMoment(event) }) => ({ event, at }))
      .sort((one, other) => one.at - other.at);
  }, [guided, messages, events, lines]);

  return useSyncExternalStore(clock.onChange, () => {
    const { at } = clock.read();
    const now = (marks.findLast((mark) => mark.at <= at) ?? marks[0])?.event;
    return now !== undefined && messages.includes(now.id) ? now : null;
  });
}

const none: readonly string[] = [];
