'use client';

import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { ownAreaName } from './areas/shaded-areas';
import { BaseMap, type BaseMapActions } from './base-map';
import { GiveBack } from './camera/give-back';
import { MapButtons } from './camera/map-buttons';
import { CampaignLayers } from './campaign-layers';
import { MapKey } from './key/map-key';
import { Caption } from './layer/caption';
import styles from './map.module.css';
import { canDraw, isServed } from './map-needs';
import { MapNotes } from './map-notes';
import type { CampaignMapProps } from './map-props';
import { mapWorker } from './map-worker';
import { MarkChooser } from './marks/mark-chooser';
import { marksInWords } from './marks/marks-in-words';
import { NoMap } from './no-map';
import { useCampaignLayers } from './use-campaign-layers';

/** The map: base map, layers, marks. Without WebGL it says so and leaves the telling to the list. */
export function CampaignMap(props: CampaignMapProps) {
  const { exhibit, events, focus, moment, view, wording, actions } = props;
  const { words, language } = wording;
  const [layers, setLayers] = useState<CampaignLayers | null>(null);
  const [failed, setFailed] = useState(() => !canDraw());
  const [ready, setReady] = useState(false);
  const [crowd, setCrowd] = useState<readonly string[]>([]);
  useCampaignLayers(layers, props);
  const textOn = useMemo(
    () => marksInWords(events, exhibit.places, words.map, language),
    [events, exhibit.places, words, language],
  );

  useServedWorker(() => {
    setLayers(null);
    setFailed(true);
  });

  if (failed) return <NoMap words={words.map} />;

  const onMap: BaseMapActions = {
    onStyle(map) {
      const hasView = view !== null;
      const drawn = { exhibit, events, now: moment.now, words: words.map, hasView };
      setLayers(new CampaignLayers(map, drawn));
    },
    onLoad: () => setReady(true),
    onFail: () => setFailed(true),
    onTouch(at) {
      const found = layers?.eventsNear(at) ?? [];
      if (found.length === 1 && found[0] !== undefined) actions.onSelect(found[0]);
      setCrowd(found.length > 1 ? found : []);
    },
    onRest(rested) {
      if (layers === null) return;
      layers.settle();
      // A view that the camera chose fits this frame alone, so no address has it.
      actions.onView(layers.camera.isTaken ? rested : null);
    },
  };

  return (
    <section className={styles.map} aria-label={words.map.title}>
      <div className="spoken">
        <p>{words.map.summary}</p>
        <Caption moment={moment} textOn={textOn} />
      </div>
      <div className={styles.frame}>
        <div className={styles.canvas} aria-hidden="true">
          <BaseMap language={language} view={view} actions={onMap} />
        </div>
        {layers !== null && <MapButtons camera={layers.camera} words={words.map} />}
        {layers !== null && focus.play.follows && (
          <GiveBack camera={layers.camera} words={words.map} />
        )}
        <MapKey words={words} withArea={exhibit.areas.length > 0} />
        <MapNotes
          exhibit={exhibit}
          events={events}
          moment={moment}
          ownArea={ownAreaName(focus.selected, exhibit.areas)}
          layers={layers}
          ready={ready}
          wording={wording}
        />
      </div>
      <MarkChooser
        events={events.filter(({ id }) => crowd.includes(id))}
        words={words.map}
        onSelect={(event) => {
          setCrowd([]);
          actions.onSelect(event);
        }}
        onClose={() => setCrowd([])}
      />
    </section>
  );
}

/** Calls `onMissing` where the server does not have the map's worker: the map would stay blank and report nothing. */
function useServedWorker(onMissing: () => void): void {
  const missing = useEffectEvent(onMissing);
  useEffect(() => {
    const abort = new AbortController();
    isServed(mapWorker, abort.signal).then((served) => {
      if (!abort.signal.aborted && !served) missing();
    });
    return () => abort.abort();
  }, []);
}
