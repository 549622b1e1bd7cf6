import type { Words } from '../ui/words/words';
import styles from './map.module.css';

/** In place of a map that cannot be drawn: a sentence that says where to read the same. */
export function NoMap({ words }: { readonly words: Words['map'] }) {
  return (
    <section className={styles.map} aria-label={words.title}>
      <p className={styles.unavailable}>{words.unavailable}</p>
    </section>
  );
}
