import type { ReactNode } from 'react';
import { isRunningChapter } from '../clock/state';
import type { Glance } from '../clock/use-clock';
import styles from './stage.module.css';
import type { StageNow } from './use-stage';

type Props = {
  readonly stage: StageNow;
  readonly glance: Glance;
  /** Escape: back from the chosen event, else from the tour. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

/** The whole screen beneath the header, whose style sheet places what is in it. */
export function Stage({ stage, glance, onLeave, children }: Props) {
  return (
    <main
      id="content"
      ref={stage.main}
      className={styles.stage}
      tabIndex={-1}
      data-fills=""
      data-sheet={stage.sheet.height}
      data-timeline={stage.timeline.opened ? 'opened' : 'strip'}
      data-touring={glance.tour !== null}
      data-running-chapter={isRunningChapter(glance)}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <div className={styles.probe} ref={stage.probe} aria-hidden="true">
        <i />
      </div>
      {children}
    </main>
  );
}
