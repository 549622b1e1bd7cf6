import { useState } from 'react';
import type { Exchange } from '../../data/exhibit/exchanges';
import type { EventOutline } from '../../data/exhibit/outline';

/**
 * Which of the chosen event's exchanges is drawn: the one that the visitor is in, else the first. It can be closed, and
 * opens again with the next event.
 */
export function useInset(selected: EventOutline | null, exchanges: readonly Exchange[]) {
  const [followed, setFollowed] = useState<string | null>(null);
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const event = selected?.id ?? null;
  const exchange = exchanges.find(({ id }) => id === followed) ?? exchanges[0] ?? null;
  const now = exchange?.id ?? null;
  // React renders again at once, before anything is on the screen.
  if (now !== followed) setFollowed(now);
  if (closedAt !== null && closedAt !== event) setClosedAt(null);
  const open = closedAt === null || closedAt !== event;

  return {
    exchange,
    open,
    follow: setFollowed,
    turn: () => setClosedAt(open ? event : null),
  };
}
