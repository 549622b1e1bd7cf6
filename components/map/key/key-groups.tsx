import type { ReactNode } from 'react';
import { Mark } from '../ui/mark';
import { type MarkName, markNames } from '../ui/marks';
import type { Words } from '../ui/words/words';
import { colour } from './base/colour';
import { zoneColours } from './base/zone-paint';
import { forceColours, frontColour, journeyColour, towardsPaper } from './layer/layer';
import { Arrow, Band, Stroke } from './layer/legend-shapes';
import styles from './map.module.css';

type Props = { readonly legend: Words['legend'] };
type WithArea = { readonly withArea: boolean };

export function Movement({ legend }: Props) {
  return (
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
      <Sample label={legend.german}>
        <Arrow fill={forceColours.german} />
      </Sample>
      <Sample label={legend.axisDashed}>
        <Stroke colour={forceColours.soviet} width={3.4} dashes="5 3" />
      </Sample>
      <Sample label={legend.axisPast}>
        <Arrow fill={towardsPaper(forceColours.soviet)} />
      </Sample>
      <Sample label={legend.withdrawal}>
        <Stroke colour={forceColours.german} width={3.4} dashes="5 3" />
      </Sample>
      <Sample label={legend.journey}>
        <Stroke colour={journeyColour} width={1.8} dashes="3 2" />
      </Sample>
    </Group>
  );
}

export function Ground({ legend }: Props) {
  return (
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
      <Sample label={legend.zoneEdge}>
        <Stroke colour={zoneColours.corps} width={1.4} dashes="5 3" />
      </Sample>
    </Group>
  );
}

const hachures = 'M4 8 V13 M11 8 V13 M18 8 V13 M25 8 V13 M32 8 V13 M39 8 V13';

export function Holders({ legend, withArea }: Props & WithArea) {
  return (
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
      <Sample label={legend.germany}>
        <Band fill={zoneColours.serbia} />
      </Sample>
      <Sample label={legend.hungary}>
        <Band fill={zoneColours.backa} />
      </Sample>
      <Sample label={legend.croatia}>
        <Band fill={zoneColours.srem} />
      </Sample>
      <Sample label={legend.bulgaria}>
        <Band fill={zoneColours.corps} />
      </Sample>
      {withArea && (
        <li>
          <span className={styles.area} aria-hidden="true" />
          {legend.area}
        </li>
      )}
    </Group>
  );
}

/** Which lane's colour a mark has here; on map and timeline its event decides. */
const laneOf: Readonly<Partial<Record<MarkName, string>>> = {
  meeting: 'politics',
  politics: 'politics',
  context: 'politics',
  complaint: 'complaints',
  reply: 'complaints',
  publication: 'memory',
  report: 'reports',
};

export function Events({ words, withArea }: { readonly words: Words } & WithArea) {
  const { legend, kinds } = words;
  const marks = markNames.filter((name) => withArea || name !== 'report');
  return (
    <Group title={legend.events}>
      {marks.map((name) => (
        <li key={name}>
          <Mark name={name} lane={laneOf[name] ?? 'advance'} />
          {kinds[name]}
        </li>
      ))}
      <li>
        <span className={styles.doubtful} aria-hidden="true" />
        {legend.about}
      </li>
    </Group>
  );
}

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
