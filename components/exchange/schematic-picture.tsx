import { useId, useMemo, useRef } from 'react';
import type { NamedPoint, Passage } from './drawing/passages';
import { type DrawnPassage, type Schematic, schematicOf } from './drawing/schematic';
import styles from './picture.module.css';
import { useRoom } from './use-room';

type Props = {
  readonly points: readonly NamedPoint[];
  readonly passages: readonly Passage[];
  /** The number of the chosen step. */
  readonly current: number;
};

/** The exchange between its places: the chosen step strong, those before it quiet, those after it as numbers alone. */
export function SchematicPicture({ points, passages, current }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const schematic = useMemo(
    () => room && schematicOf(points, passages, room),
    [points, passages, room],
  );
  return (
    <div className={styles.frame} ref={frame}>
      {room !== null && schematic !== null && (
        <svg
          className={styles.picture}
          viewBox={`0 0 ${room.width} ${room.height}`}
          aria-hidden="true"
        >
          {inDrawingOrder(schematic.passages, current).map((passage) => (
            <PassageLine
              key={`${passage.number} ${stateOf(passage, current)}`}
              passage={passage}
              state={stateOf(passage, current)}
              disc={schematic.disc}
            />
          ))}
          <Places schematic={schematic} passages={passages} current={current} />
        </svg>
      )}
    </div>
  );
}

type State = 'past' | 'now' | 'later';

/** The missing answer comes after the last step, and belongs to it. */
function stateOf({ kind, number }: Passage, current: number): State {
  const at = kind === 'missing' ? number - 1 : number;
  return at < current ? 'past' : at === current ? 'now' : 'later';
}

function inDrawingOrder(passages: readonly DrawnPassage[], current: number) {
  const order = ['later', 'past', 'now'];
  const rank = (passage: Passage) => order.indexOf(stateOf(passage, current));
  return [...passages].sort((one, other) => rank(one) - rank(other));
}

type LineProps = {
  readonly passage: DrawnPassage;
  readonly state: State;
  readonly disc: number;
};

function PassageLine({ passage, state, disc }: LineProps) {
  const mask = useId();
  const { kind, number, inferred, path, head, badge } = passage;
  const grows = state === 'now' && path !== null;
  return (
    <g
      className={styles.passage}
      data-step={number}
      data-kind={kind}
      data-state={state}
      data-inferred={inferred || undefined}
    >
      {grows && (
        <mask id={mask} maskUnits="userSpaceOnUse" x="-9999" y="-9999" width="20000" height="20000">
          <path className={styles.growing} d={path} pathLength={1} />
        </mask>
      )}
      {path !== null && (
        <path className={styles.line} d={path} mask={grows ? `url(#${mask})` : undefined} />
      )}
      {head !== null && <path className={styles.head} d={head} />}
      <circle cx={badge.x} cy={badge.y} r={disc} />
      {kind !== 'missing' && (
        <text x={badge.x} y={badge.y}>
          {number}
        </text>
      )}
    </g>
  );
}

type PlacesProps = Omit<Props, 'points'> & { readonly schematic: Schematic };

function Places({ schematic: { names, dot }, passages, current }: PlacesProps) {
  const ends = passages
    .filter(({ number }) => number === current)
    .flatMap(({ from, to }) => [from, to]);
  return names.map(({ id, name, x, y, nameX, nameY }) => (
    <g key={id} className={styles.place} data-place={id} data-now={ends.includes(id) || undefined}>
      <circle cx={x} cy={y} r={dot} />
      <text x={nameX} y={nameY}>
        {name}
      </text>
    </g>
  ));
}
