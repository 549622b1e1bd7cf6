import { useMemo } from 'react';
import type { EventOutline } from '../../../data/exhibit/outline';
import type { MomentFeed } from '../../../data/time/moment';
import type { Instant } from '../../../data/time/span';
import type { Words } from '../../ui/words/words';
import { Caption } from '../layer/caption';
import { reportedAreasAt } from './shaded-areas';

type Props = {
  readonly events: readonly EventOutline[];
  readonly moment: MomentFeed;
  readonly words: Words['map'];
};

/** Says what the shaded area is while one is on the map; a shade alone could be taken for relief. */
export function AreaCaption({ events, moment, words }: Props) {
  const textOn = useMemo(() => {
    const inAreas = events.filter(({ area }) => area !== undefined);
    return (day: Instant) => (reportedAreasAt(inAreas, day).size > 0 ? words.area : '');
  }, [events, words]);
  return <Caption moment={moment} textOn={textOn} />;
}
