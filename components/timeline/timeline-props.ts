import type { Exchange } from '../../data/exhibit/exchanges';
import type { Focus } from '../../data/exhibit/focus';
import type { EventOutline } from '../../data/exhibit/outline';
import type { MomentFeed, MomentRange } from '../../data/time/moment';
import type { Instant } from '../../data/time/span';
import type { Wording } from '../ui/words/words';

export type TimelineProps = {
  /** The events that may have marks: those that pass the filter, and the chosen one. */
  readonly events: readonly EventOutline[];
  readonly exchanges: readonly Exchange[];
  readonly focus: Focus;
  readonly moment: MomentFeed;
  readonly within: MomentRange;
  /** Whether all rows show, with buttons, or a strip of one row a lane. */
  readonly opened: boolean;
  readonly wording: Wording;
  readonly actions: {
    readonly onSelect: (event: string) => void;
    readonly onScrub: (to: Instant) => void;
  };
};
