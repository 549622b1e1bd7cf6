import { useMemo } from 'react';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import type { MomentFeed } from '../../../data/time/moment';
import type { Instant } from '../../../data/time/span';
import { fill } from '../../ui/words/fill';
import type { Words } from '../../ui/words/words';
import { Caption } from '../layer/caption';
import { areasAt } from '../layer/visibility';
import { areasOfReports } from './areas-of-reports';

type Props = {
  readonly events: readonly EventOutline[];
  readonly areas: DrawnExhibit['areas'];
  readonly moment: MomentFeed;
  readonly words: Words['map'];
};

/** Says what the shaded areas are while any is on the map; a shade alone could be taken for relief. */
export function AreaCaption({ events, areas, moment, words }: Props) {
  const textOn = useMemo(() => {
    const inAreas = events.filter(({ area }) => area !== undefined);
    const ofReports = areasOfReports(events);
    return (day: Instant) => {
      const shown = areasAt(inAreas, day);
      const others = areas.filter(({ id }) => shown.has(id) && !ofReports.has(id));
      return [
        ...([...shown].some((id) => ofReports.has(id)) ? [words.area] : []),
        ...others.map(({ name }) => fill(words.otherArea, { name })),
      ].join(' · ');
    };
  }, [events, areas, words]);
  return <Caption moment={moment} textOn={textOn} />;
}
