import type { EventOutline } from '../../../data/exhibit/outline';
import { Button } from '../../ui/button';
import { Icon, PlayIcon } from '../../ui/icon';
import { fill } from '../../ui/words/fill';
import type { Wording } from '../../ui/words/words';
import type { Clock } from '../clock/clock';
import { type Pace, paces } from '../clock/state';
import type { Glance } from '../clock/use-clock';
import { MomentLabel } from './moment-label';
import styles from './playback.module.css';

type Props = {
  readonly clock: Clock;
  readonly glance: Glance;
  readonly wording: Wording;
  readonly selected: EventOutline | null;
  /** Whether the timeline shows all its rows, and what changes that. */
  readonly timeline: { readonly opened: boolean; readonly onTurn: () => void };
  readonly onStep: (step: 1 | -1) => void;
};

/** Play, pause, step and pace, the moment in words, and the button that opens the timeline. */
export function Playback({ clock, glance, wording, selected, timeline, onStep }: Props) {
  const { playback, timeline: words } = wording.words;
  const { playing, pace } = glance;
  const turn = timeline.opened ? words.close : words.open;
  const names: Readonly<Record<Pace, string>> = {
    1: playback.slow,
    2.5: playback.medium,
    6: playback.fast,
  };
  const faster = paces[(paces.indexOf(pace) + 1) % paces.length] ?? pace;
  return (
    <section className={styles.playback} data-pane="playback" aria-label={playback.title}>
      <div className={styles.steps}>
        <Button
          primary
          aria-label={playback.previous}
          title={playback.previous}
          onClick={() => onStep(-1)}
        >
          <Icon path="M18 5 V19 L9 12 Z M6 5 H8 V19 H6 Z" />
        </Button>
        <Button
          primary
          className={styles.play}
          aria-label={playing ? playback.pause : playback.play}
          onClick={() => clock.send({ type: playing ? 'paused' : 'played' })}
        >
          <PlayIcon playing={playing} />
          <span>{playing ? playback.pause : playback.play}</span>
        </Button>
        <Button primary aria-label={playback.next} title={playback.next} onClick={() => onStep(1)}>
          <Icon path="M6 5 V19 L15 12 Z M16 5 H18 V19 H16 Z" />
        </Button>
      </div>
      <p className={styles.moment}>
        <MomentLabel clock={clock} language={wording.language} selected={selected} />
      </p>
      <Button
        look="plain"
        className={styles.pace}
        aria-label={fill('{pace}: {name}', { pace: playback.pace, name: names[pace] })}
        title={playback.pace}
        onClick={() => clock.send({ type: 'paced', pace: faster })}
      >
        <span className={styles.wide}>{playback.pace}: </span>
        {names[pace]}
      </Button>
      <Button
        look="plain"
        className={styles.turn}
        aria-expanded={timeline.opened}
        aria-label={turn}
        title={turn}
        onClick={timeline.onTurn}
      >
        <span className={styles.wide}>{turn}</span>
        <Icon path={timeline.opened ? DOWN : UP} />
      </Button>
    </section>
  );
}

const UP = 'M4 19 H20 V21 H4 Z M4 14 H20 V16 H4 Z M12 2 L18 9 H13 V12 H11 V9 H6 Z';
const DOWN = 'M4 19 H20 V21 H4 Z M4 14 H20 V16 H4 Z M12 12 L6 5 H11 V2 H13 V5 H18 Z';
