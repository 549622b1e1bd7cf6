import type { ReactNode } from 'react';
import { Mark } from '../../ui/mark';
import { type MarkName, markNames } from '../../ui/marks';
import type { Words } from '../../ui/words/words';
import { colour } from '../base/colour';
import { zoneColours } from '../base/zone-paint';
import { forceColours, frontColour, journeyColour, towardsPaper } from '../layer/layer';
import styles from './key.module.css';
import { AreaSample, Arrow, Band, FreedTown, Front, Sample, Stroke } from './key-shapes';

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

export function Holders({ legend, withArea }: Props & WithArea) {
  return (
    <Group title={legend.holders}>
      <Sample label={legend.front}>
        <Front />
      </Sample>
      <Sample label={legend.frontBetween}>
        <Front dashes="6 3" />
      </Sample>
      <Sample label={legend.freed}>
        <FreedTown />
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
      {withArea && <AreaSample label={legend.area} />}
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
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
