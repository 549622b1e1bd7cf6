import type { Filter, Finding } from '../../data/exhibit/filter';
import type { DrawnExhibit, EventOutline } from '../../data/exhibit/outline';
import type { MomentRange } from '../../data/time/moment';
import type { Wording } from '../ui/words/words';
import type { SearchFiles } from './search/search-messages';

/** What can be found: the exhibit, its events that match the filter, and the files that the search reads. */
type FindScope = {
  readonly exhibit: DrawnExhibit;
  readonly matching: readonly EventOutline[];
  readonly within: MomentRange;
  readonly files: SearchFiles;
};

/** What the button and its panel both need. */
export type FindProps = {
  readonly scope: FindScope;
  readonly finding: Finding;
  readonly wording: Wording;
  readonly actions: {
    readonly onFilter: (filter: Filter) => void;
    readonly onSeek: (words: string) => void;
    readonly onSelect: (event: string) => void;
  };
};
