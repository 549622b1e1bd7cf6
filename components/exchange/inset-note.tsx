import type { Words } from '../ui/words/words';
import type { Passage } from './drawing/passages';
import styles from './inset.module.css';

type Props = { readonly passages: readonly Passage[]; readonly words: Words['exchange'] };

/** Says that the picture is a schematic, and what its dashes and dots mean where it has any. */
export function InsetNote({ passages, words: { inset } }: Props) {
  return (
    <p className={styles.note}>
      {inset.note}
      {passages.some(({ inferred }) => inferred) && <Sample dashes="6 4" says={inset.inferred} />}
      {passages.some(({ kind }) => kind === 'missing') && (
        <Sample dashes="1 6" says={inset.unanswered} />
      )}
    </p>
  );
}

function Sample({ dashes, says }: { readonly dashes: string; readonly says: string }) {
  return (
    <span className={styles.sample}>
      <svg viewBox="0 0 34 8" aria-hidden="true">
        <path d="M2 4H32" strokeDasharray={dashes} />
      </svg>
      {says}
    </span>
  );
}
