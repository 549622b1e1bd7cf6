import type { Exchange } from '../../data/exhibit/exchanges';
import type { Focus } from '../../data/exhibit/focus';
import type { EventOutline } from '../../data/exhibit/outline';
import type { MomentFeed, MomentRange } from '../../data/time/moment';
import type { Instant } from '../../data/time/span';
import type { Wording } from '../ui/words/words';

export type TimelineProps = {
  /** All rows with their buttons, or the strip: a row a lane, or one in all where the container is low. */
  readonly opened: boolean;
  readonly drawn: {
    /** The events that may have marks: those that pass the filter, and the chosen one. */
    readonly events: readonly EventOutline[];
    readonly exchanges: readonly Exchange[];
  };
  readonly focus: Focus;
  readonly moment: MomentFeed;
  readonly within: MomentRange;
  readonly wording: Wording;
  readonly actions: {
    readonly onSelect: (event: string) => void;
    readonly onScrub: (to: Instant) => void;
  };
};
