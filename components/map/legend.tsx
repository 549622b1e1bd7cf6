import { eventKinds } from '../../data/schema/event-kinds';
import { Mark } from '../ui/mark';
import type { Words } from '../ui/words/words';
import styles from './map.module.css';

type Props = { readonly words: Words; readonly withArea: boolean };

/** Which lane a kind's mark is shown in here; on map and timeline its event decides. */
const laneOf: Readonly<Record<string, string>> = {
  meeting: 'politics',
  politics: 'politics',
  context: 'politics',
  complaint: 'complaints',
  reply: 'complaints',
  publication: 'memory',
};

/** What each line, shade and mark means. */
export function Legend({ words, withArea }: Props) {
  const { legend, kinds, map } = words;
  const marks = eventKinds.filter((kind) => kind !== 'report');
  return (
    <details className={styles.legend}>
      <summary>{map.legend}</summary>
      <ul>
        <Line style={styles.frontDated} label={legend.front} />
        <Line style={styles.frontDrawn} label={legend.frontBetween} />
        <Line style={styles.axis} label={`${legend.axis}: ${legend.soviet}`} />
        <Line style={styles.yugoslav} label={legend.yugoslav} />
        <Line style={styles.bulgarian} label={legend.bulgarian} />
        <Line style={styles.axisDashed} label={legend.axisDashed} />
        <Line style={styles.withdrawal} label={`${legend.withdrawal}: ${legend.german}`} />
        <Line style={styles.journey} label={legend.journey} />
        {withArea && <Line style={styles.area} label={legend.area} />}
        <Line style={styles.freed} label={legend.freed} />
        <Line style={styles.held} label={legend.held} />
        {marks.map((kind) => (
          <li key={kind}>
            <Mark kind={kind} lane={laneOf[kind] ?? 'advance'} />
            {kinds[kind]}
          </li>
        ))}
      </ul>
      <p>{map.schematic}</p>
    </details>
  );
}

function Line({ style, label }: { readonly style: string | undefined; readonly label: string }) {
  return (
    <li>
      <span className={style} aria-hidden="true" />
      {label}
    </li>
  );
}
