import type { Focus } from '../../data/exhibit/focus';
import type { DrawnExhibit, EventOutline } from '../../data/exhibit/outline';
import type { MapView } from '../../data/space/map-view';
import type { MomentFeed } from '../../data/time/moment';
import type { Wording } from '../ui/words/words';

export type CampaignMapProps = {
  /** All that can be shown, every event among it. */
  readonly exhibit: DrawnExhibit;
  /** The events that may have marks: those that pass the filter, and the chosen one. */
  readonly events: readonly EventOutline[];
  readonly focus: Focus;
  readonly moment: MomentFeed;
  /** The view to begin with; the whole area where there is none. */
  readonly view: MapView | null;
  readonly wording: Wording;
  readonly actions: {
    readonly onSelect: (event: string) => void;
    /** The view that the visitor has chosen; null while the camera shows what was asked for. */
    readonly onView: (view: MapView | null) => void;
    /** The graphics card has taken the drawing away for good. */
    readonly onGone: () => void;
  };
};
