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

/** The message that a step of the tour has come to, where it is about an exchange: most of its marks are messages. */
export function useMessage(
  clock: Clock,
  guided: DatedChapter | null,
  { events, lines }: Told,
): EventOutline | null {
  const messages = useMemo(() => {
    return events
      .filter(({ id }) => guided?.messages.includes(id))
      .map((event) => ({ event, at: lines.find((line) => line.event === event.id)?.at }))
      .map(({ event, at = markMoment(event) }) => ({ event, at }))
      .sort((one, other) => one.at - other.at);
  }, [guided, events, lines]);

  return useSyncExternalStore(clock.onChange, () => {
    const { at } = clock.read();
    return (messages.findLast((message) => message.at <= at) ?? messages[0])?.event ?? null;
  });
}
