import type { ComponentProps } from 'react';
import { Find } from '../find/find';
import { Button } from '../ui/button';
import styles from './stage/stage.module.css';
import type { Guide } from './tour/guide';
import { TourBar } from './tour/tour-bar';

type Props = {
  readonly guide: Guide;
  readonly find: ComponentProps<typeof Find>;
  readonly focusOn: (part: string) => void;
};

/** The event that a keyboard reaches first in the story, or the heading of an open card. */
const FIRST_EVENT = 'section :is(li > button[tabindex="0"], article h2)';

/** Above the story: the tour, the way to find things, and for keyboards shortcuts to the events and the timeline. */
export function ReadingBar({ guide, find, focusOn }: Props) {
  const { words } = find.wording;
  return (
    <div className={styles.bar} data-pane="bar">
      <Button className={styles.skip} onClick={() => focusOn(FIRST_EVENT)}>
        {words.story.toList}
      </Button>
      <TourBar guide={guide} wording={find.wording}>
        <Button className={styles.skip} onClick={() => focusOn('[role="slider"]')}>
          {words.timeline.toMoment}
        </Button>
      </TourBar>
      <Find {...find} />
    </div>
  );
}
