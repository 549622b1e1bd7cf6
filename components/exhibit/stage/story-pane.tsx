import type { ComponentProps, ReactNode } from 'react';
import { Story } from '../../story/story';
import { SheetGrip } from './sheet-grip';
import styles from './stage.module.css';
import type { Sheet } from './use-sheet';

type Props = {
  readonly sheet: Sheet;
  /** What a low sheet shows. */
  readonly title: string;
  readonly day: ReactNode;
  /** What is read in place of the story. */
  readonly instead: ReactNode;
  readonly story: Omit<ComponentProps<typeof Story>, 'onSelect' | 'onDeselect'>;
  readonly actions: {
    readonly onSelect: (event: string) => void;
    readonly onDeselect: () => void;
  };
};

/** The reading side: beside the map, under it, or on a phone in a sheet with a grip. */
export function StoryPane({ sheet, title, day, instead, story, actions }: Props) {
  const { words } = story.context;
  return (
    <>
      <SheetGrip sheet={sheet} words={words.story} title={title} day={day} />
      <div className={styles.story} data-pane="story">
        {instead ?? (
          <Story {...story} onSelect={actions.onSelect} onDeselect={actions.onDeselect} />
        )}
      </div>
    </>
  );
}
