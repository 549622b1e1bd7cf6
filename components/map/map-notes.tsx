import { useEffect, useRef } from 'react';
import type { DrawnExhibit, EventOutline } from '../../data/exhibit/outline';
import type { MomentFeed } from '../../data/time/moment';
import { fillCounted } from '../ui/words/counted';
import { fill } from '../ui/words/fill';
import type { Wording } from '../ui/words/words';
import { AreaCaption } from './areas/area-caption';
import type { CampaignLayers } from './campaign-layers';
import { FrontCaption } from './fronts/front-caption';
import styles from './map-notes.module.css';
import { ScaleBar } from './scale-bar';

type Props = {
  readonly exhibit: DrawnExhibit;
  readonly events: readonly EventOutline[];
  readonly moment: MomentFeed;
  /** The name of the chosen event's own area, which is shaded in place of that of the reports. */
  readonly ownArea: string | null;
  readonly layers: CampaignLayers | null;
  /** Whether the map has been drawn. */
  readonly ready: boolean;
  readonly wording: Wording;
};

/** Small over the lower edge of the map: its scale, and captions for what is drawn. */
export function MapNotes({ exhibit, events, moment, ownArea, layers, ready, wording }: Props) {
  const { words } = wording;
  return (
    <div className={styles.notes} data-covers-map="">
      {layers !== null && <ScaleBar camera={layers.camera} words={words.map} />}
      {layers !== null && <WaitingCaption layers={layers} wording={wording} />}
      {ownArea !== null && <p>{fill(words.map.ownArea, { name: ownArea })}</p>}
      <div className={styles.inKey}>
        {ownArea === null && <AreaCaption events={events} moment={moment} words={words.map} />}
        <p>{words.map.frontSides}</p>
      </div>
      {ready ? (
        <FrontCaption lines={exhibit.frontLines} moment={moment} words={words.map} />
      ) : (
        <p>{words.map.loading}</p>
      )}
    </div>
  );
}

type WaitingProps = { readonly layers: CampaignLayers; readonly wording: Wording };

/** Says how many events the map leaves out where a moment has more than it could show. */
function WaitingCaption({ layers, wording }: WaitingProps) {
  const { words, language } = wording;
  const caption = useRef<HTMLParagraphElement>(null);

  useEffect(
    () =>
      layers.onWaiting((count) => {
        if (caption.current === null) return;
        caption.current.textContent =
          count > 0 ? fillCounted(words.map.waiting, language, count) : '';
      }),
    [layers, words, language],
  );

  return <p className={styles.waiting} ref={caption} />;
}
