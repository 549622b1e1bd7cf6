import type { ReactNode } from 'react';
import { eventKinds } from '../../data/schema/event-kinds';
import { Mark } from '../ui/mark';
import type { Words } from '../ui/words/words';
import { colour } from './base/colour';
import { zones } from './base/zones';
import { forceColours, frontColour, journeyColour } from './layers/layer';
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

/** What each line, shade and mark means, in the order in which a visitor meets them. */
export function Legend({ words, withArea }: Props) {
  const { legend, kinds, map } = words;
  const marks = eventKinds.filter((kind) => kind !== 'report');
  return (
    <details className={styles.legend}>
      <summary>{map.legend}</summary>
      <div className={styles.groups}>
        <Group title={legend.movement}>
          <Sample label={`${legend.axis}: ${legend.soviet}`}>
            <Arrow fill={forceColours.soviet} />
          </Sample>
          <Sample label={legend.yugoslav}>
            <Arrow fill={forceColours.yugoslav} />
          </Sample>
          <Sample label={legend.bulgarian}>
            <Arrow fill={forceColours.bulgarian} />
          </Sample>
          <Sample label={legend.axisDashed}>
            <Stroke colour={forceColours.soviet} width={3.4} dashes="5 3" />
          </Sample>
          <Sample label={`${legend.withdrawal}: ${legend.german}`}>
            <Stroke colour={forceColours.german} width={3.4} dashes="5 3" />
          </Sample>
          <Sample label={legend.journey}>
            <Stroke colour={journeyColour} width={1.8} dashes="3 2" />
          </Sample>
        </Group>
        <Group title={legend.holders}>
          <Sample label={legend.front}>
            <Stroke colour={frontColour} width={3} />
            <path d={hachures} stroke={frontColour} strokeWidth={1.3} />
          </Sample>
          <Sample label={legend.frontBetween}>
            <Stroke colour={frontColour} width={3} dashes="6 3" />
            <path d={hachures} stroke={frontColour} strokeWidth={1.3} />
          </Sample>
          <Sample label={legend.freed}>
            <circle cx="22" cy="7" r="5" fill={forceColours.soviet} />
          </Sample>
          <Sample label={legend.held}>
            <circle cx="22" cy="7" r="4.4" fill="none" stroke={frontColour} strokeWidth="1.6" />
          </Sample>
          <Sample label={legend.zones}>
            <Band fill={zones.backa.colour} at={0} />
            <Band fill={zones.banat.colour} at={15} />
            <Band fill={zones.annexed.colour} at={30} />
          </Sample>
          {withArea && (
            <li>
              <span className={styles.area} aria-hidden="true" />
              {legend.area}
            </li>
          )}
        </Group>
        <Group title={legend.events}>
          {marks.map((kind) => (
            <li key={kind}>
              <Mark kind={kind} lane={laneOf[kind] ?? 'advance'} />
              {kinds[kind]}
            </li>
          ))}
        </Group>
        <Group title={legend.ground}>
          <Sample label={legend.riverByHand}>
            <Stroke colour={colour.riverbank} width={1.8} dashes="6 3" />
          </Sample>
          <Sample label={legend.railway}>
            <Stroke colour={colour.railway} width={1.2} dashes="9 3" />
            <path d="M5 4 V10 M14 4 V10 M23 4 V10 M32 4 V10 M41 4 V10" stroke={colour.railway} />
          </Sample>
          <Sample label={legend.road}>
            <Stroke colour={colour.road} width={1.8} dashes="5 3" />
          </Sample>
        </Group>
      </div>
      <p>
        {map.schematic} {map.credits}
      </p>
    </details>
  );
}

const hachures = 'M4 8 V13 M11 8 V13 M18 8 V13 M25 8 V13 M32 8 V13 M39 8 V13';

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

/** A piece of the map's drawing beside its meaning. */
function Sample({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg className={styles.sample} viewBox="0 0 44 14" fill="none" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}

function Arrow({ fill }: { readonly fill: string }) {
  return <path d="M0 6.6 L31 4.8 L29 0.6 L43 7 L29 13.4 L31 9.2 L0 7.6 Z" fill={fill} />;
}

function Stroke({
  colour,
  width,
  dashes,
}: {
  readonly colour: string;
  readonly width: number;
  readonly dashes?: string;
}) {
  return <path d="M0 7 H44" stroke={colour} strokeWidth={width} strokeDasharray={dashes} />;
}

function Band({ fill, at }: { readonly fill: string; readonly at: number }) {
  return <rect x={at} y="2" width="14" height="10" rx="3" fill={fill} opacity="0.45" />;
}
