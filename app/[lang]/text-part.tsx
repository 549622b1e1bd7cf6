import styles from './text-part.module.css';

type Props = { readonly title: string; readonly paragraphs: readonly string[] };

/** A heading with its paragraphs, on pages that speak of the exhibit itself. */
export function TextPart({ title, paragraphs }: Props) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
