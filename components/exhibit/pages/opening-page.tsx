import type { DrawnExhibit } from '../../../data/exhibit/outline';
import { Button } from '../../ui/button';
import type { Words } from '../../ui/words/words';
import styles from './pages.module.css';

type Props = {
  readonly opening: DrawnExhibit['about']['opening'];
  readonly words: Words;
  readonly onExplore: () => void;
};

/** What the exhibit is about, above the story of the day with which it opens. The tours begin in the bar above it. */
export function OpeningPage({ opening, words, onExplore }: Props) {
  return (
    <section className={styles.opening} aria-labelledby="opening-title">
      <h2 id="opening-title" tabIndex={-1}>
        {opening.title}
      </h2>
      <p className={styles.sentence}>{opening.sentence}</p>
      {opening.orientation.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Button onClick={onExplore}>{words.story.explore}</Button>
    </section>
  );
}

/** The same in two lines over the map, where the story has no room beside it. */
export function OpeningCaption({ opening }: Pick<Props, 'opening'>) {
  return (
    <p className={styles.caption} data-covers-map="">
      <b>{opening.title}.</b> {opening.sentence}
    </p>
  );
}
