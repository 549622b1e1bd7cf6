import { useEffect, useMemo, useState } from 'react';
import { choosableIn } from '../../data/exhibit/choosable';
import { denseStretch } from '../../data/exhibit/moments/dense-stretch';
import type { EventOutline, MainExhibit } from '../../data/exhibit/outline';
import { spanOfAll } from '../../data/exhibit/queries';
import type { MomentFeed, MomentRange } from '../../data/time/moment';
import { dayFrom, type Instant } from '../../data/time/span';
import { wantsStill } from '../ui/wants-still';
import { readAddress, type VisitAddress } from './address/url';
import { type Clock, createClock } from './clock/clock';
import { paces } from './clock/state';
import { stopAt } from './tour/guide';

/** One visit: what its address restored, its clock, and the moment as the views get it. */
type Visit = {
  readonly restored: VisitAddress;
  readonly within: MomentRange;
  readonly clock: Clock;
  readonly moment: MomentFeed;
};

/** Starts the visit that the address names; `events` are all events that it may show. */
export function useVisit(exhibit: MainExhibit, events: readonly EventOutline[]): Visit {
  const [restored] = useState(() => readAddress(window.location.search, choosableIn(exhibit)));
  const within = useMemo(() => {
    const { period, events, chapters } = exhibit;
    const dense = denseStretch(events, period);
    return { period, dense, whole: spanOfAll([...events, ...chapters], period) };
  }, [exhibit]);
  const [clock] = useState(() => clockFrom(restored, within, events, exhibit));
  const moment = useMemo<MomentFeed>(
    () => ({ now: () => clock.read().at, subscribe: clock.onMoment }),
    [clock],
  );
  useEffect(() => () => clock.stop(), [clock]);
  return { restored, within, clock, moment };
}

/** The day with which a visit begins, and to which it returns. */
export function openingDay({ about, period }: Pick<MainExhibit, 'about' | 'period'>): Instant {
  return dayFrom(about.opening.day) ?? period.start;
}

function clockFrom(
  restored: VisitAddress,
  within: MomentRange,
  events: readonly EventOutline[],
  exhibit: MainExhibit,
): Clock {
  const { chapters, reportIds } = exhibit;
  const { at, finding, selected, step, brief, closing } = restored;
  const chosen = events.find(({ id }) => id === selected);
  const { start } = within.period;
  const stop = step === null ? null : stopAt(chapters, step, brief);
  const isAtStart = at === null && selected === null && stop === null;
  const clock = createClock(
    {
      at: start,
      playing: false,
      pace: paces[1],
      selected: null,
      finding,
      tour: null,
      page: null,
      lines: [],
    },
    within,
    wantsStill,
  );
  clock.send({
    type: 'restored',
    finding,
    at: at ?? chosen?.shown.start ?? stop?.span.start ?? openingDay(exhibit),
    // A report that the visitor left out stays chosen: the story says so and offers the way to it.
    selected: chosen !== undefined || reportIds.includes(selected ?? '') ? selected : null,
    stop,
    page: closing ? 'closing' : isAtStart ? 'opening' : null,
  });
  return clock;
}
