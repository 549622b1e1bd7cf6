import type { DrawnExhibit } from '../../../data/exhibit/outline';
import { Button } from '../../ui/button';
import type { Wording } from '../../ui/words/words';
import styles from './pages.module.css';

type Props = {
  readonly about: DrawnExhibit['about'];
  readonly wording: Wording;
  readonly onTour: () => void;
  readonly onAgain: () => void;
};

/** What a tour ends with: what is agreed, disputed and not read, where to read on, and the way back to the beginning. */
export function ClosingPage({ about: { closing, museum }, wording, onTour, onAgain }: Props) {
  const { words, language } = wording;
  const { story, tour, notice, claims, registers, trust, contextPage, about } = words;
  const parts = [
    [story.agreed, closing.agreed],
    [story.disputed, closing.disputed],
    [story.unread, closing.unread],
  ] as const;
  const pages = [
    ['claims', claims.title],
    ['sources', trust.title],
    ['people', registers.people.title],
    ['context', contextPage.title],
    ['about', about.title],
  ] as const;
  return (
    <section className={styles.closing} aria-labelledby="closing-title" data-scrolls="">
      <h2 id="closing-title" tabIndex={-1}>
        {story.closing}
      </h2>
      {parts.map(([title, text]) => (
        <section key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </section>
      ))}
      <section>
        <h3>{story.readOn}</h3>
        <ul className={styles.ways}>
          {pages.map(([page, title]) => (
            <li key={page}>
              <a href={`/${language}/${page}/`}>{title}</a>
            </li>
          ))}
        </ul>
        {museum.supportContact !== undefined && (
          <p>
            {notice.support}: {museum.supportContact}
          </p>
        )}
      </section>
      <div className={styles.on}>
        <Button look="full" onClick={onAgain}>
          {story.again}
        </Button>
        <Button onClick={onTour}>{tour.begin}</Button>
      </div>
    </section>
  );
}
