import { Button } from '../../ui/button';
import type { Words } from '../../ui/words/words';
import styles from './sheet.module.css';

type Props = {
  readonly words: Words['leftOut'];
  readonly onShow: () => void;
  readonly onBack: () => void;
};

/** A link led to something that the visitor chose to leave out: says so kindly, and offers the way. */
export function LeftOut({ words, onShow, onBack }: Props) {
  return (
    <section className={styles.leftOut} aria-labelledby="left-out-title">
      <h2 id="left-out-title">{words.title}</h2>
      <p>{words.text}</p>
      <Button onClick={onBack}>{words.back}</Button>
      <Button className="offers-reports" onClick={onShow}>
        {words.show}
      </Button>
    </section>
  );
}
