import type { DatedEvent } from '../../data/exhibit/types';
import styles from './pictures.module.css';
import type { StoryContext } from './text/story-context';

type Props = { readonly event: DatedEvent; readonly context: StoryContext };

/** The pictures of an event, each with whose it is and on what terms. */
export function Pictures({ event, context }: Props) {
  return (event.pictures ?? []).map((id) => {
    const picture = context.pictures.get(id);
    if (picture === undefined) return null;
    const { src, alt, width, height, caption, credit, holder, licence } = picture;
    return (
      <figure key={id} className={styles.picture}>
        <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
        <figcaption>
          {caption !== undefined && <p>{caption}</p>}
          <p className={styles.credit}>{[credit, holder, licence].join(' · ')}</p>
        </figcaption>
      </figure>
    );
  });
}
