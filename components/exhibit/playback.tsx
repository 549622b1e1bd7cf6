import type { EventOutline } from '../../data/exhibit/outline';
import { Button } from '../ui/button';
import { Icon, PlayIcon } from '../ui/icon';
import { fill } from '../ui/words/fill';
import type { Wording } from '../ui/words/words';
import type { Clock } from './clock/clock';
import { type Pace, paces } from './clock/state';
import type { Glance } from './clock/use-clock';
import styles from './exhibit.module.css';
import { MomentLabel } from './moment-label';

type Props = {
  readonly clock: Clock;
  readonly glance: Glance;
  readonly wording: Wording;
  readonly selected: EventOutline | null;
  readonly onStep: (step: 1 | -1) => void;
};

/** Play, pause, step and pace. */
export function Playback({ clock, glance, wording, selected, onStep }: Props) {
  const { playback } = wording.words;
  const names: Readonly<Record<Pace, string>> = {
    1: playback.slow,
    2.5: playback.medium,
    6: playback.fast,
  };
  const { playing } = glance;
  return (
    <section className={styles.playback} aria-label={playback.title}>
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
      <MomentLabel clock={clock} language={wording.language} selected={selected} />
      <fieldset className={styles.paces} aria-label={playback.pace}>
        {paces.map((pace) => (
          <Button
            key={pace}
            look="plain"
            aria-pressed={glance.pace === pace}
            aria-label={fill('{pace}: {name}', { pace: playback.pace, name: names[pace] })}
            onClick={() => clock.send({ type: 'paced', pace })}
          >
            {names[pace]}
          </Button>
        ))}
      </fieldset>
    </section>
  );
}
