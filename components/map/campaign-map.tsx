'use client';

import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Map as ReactMap } from 'react-map-gl/maplibre';
import type { DrawnExhibit, EventOutline } from '../../data/exhibit/outline';
import type { DatedChapter } from '../../data/exhibit/types';
import { wholeArea } from '../../data/space/boxes';
import type { Language } from '../../data/text/language';
import type { MomentFeed } from '../../data/time/moment';
import type { Words } from '../ui/words/words';
import { baseStyle } from './basemap';
import { mapScale } from './camera/map-scale';
import { CampaignLayers } from './campaign-layers';
import { connectionsOf } from './connections/connections';
import { Caption } from './layer/caption';
import styles from './map.module.css';
import { MapButtons } from './map-buttons';
import { canDraw, isServed } from './map-needs';
import { MapStrip } from './map-strip';
import { mapWorker } from './map-worker';
import { MarkChooser } from './marks/mark-chooser';
import { marksInWords } from './marks/marks-in-words';
import { NoMap } from './no-map';

/** Where the camera rests: longitude, latitude in degrees, and zoom. */
export type View = { readonly longitude: number; readonly latitude: number; readonly zoom: number };

export type CampaignMapProps = {
  /** All that can be shown, every event among it. */
  readonly exhibit: DrawnExhibit;
  /** The events that may have marks: those that pass the filter, and the chosen one. */
  readonly events: readonly EventOutline[];
  readonly selected: EventOutline | null;
  /** The chapter of the tour that is told; a new object whenever its view is wanted again. */
  readonly guided: DatedChapter | null;
  readonly moment: MomentFeed;
  /** The view to begin with; the whole area where there is none. */
  readonly view: View | null;
  readonly text: { readonly words: Words; readonly language: Language };
  readonly reports: {
    readonly onSelect: (event: string) => void;
    readonly onView: (view: View) => void;
    /** The graphics card has taken the drawing away for good. */
    readonly onGone: () => void;
  };
};

/**
 * How far one may roam: well beyond Vis in the Adriatic and Moscow, because the map keeps its whole
 * frame within the limits, and a wide screen has a wide frame.
 */
const LIMITS: [number, number, number, number] = [-12, 33, 58, 64];

const OPENING: [number, number, number, number] = [...wholeArea[0], ...wholeArea[1]];

/** The map: base map, layers, marks. Without WebGL it says so and gives way to the list. */
export function CampaignMap({
  exhibit,
  events,
  selected,
  guided,
  moment,
  view,
  text,
  reports,
}: CampaignMapProps) {
  const { words, language } = text;
  const [layers, setLayers] = useState<CampaignLayers | null>(null);
  const [failed, setFailed] = useState(() => !canDraw());
  const [ready, setReady] = useState(false);
  const [crowd, setCrowd] = useState<readonly string[]>([]);
  const made = useRef<CampaignLayers | null>(null);
  const viewKept = useRef(view !== null);
  const latest = useRef(reports);
  latest.current = reports;
  const style = useMemo(() => baseStyle(language, `${window.location.origin}/`), [language]);

  useEffect(() => {
    layers?.setEvents(exhibit, events);
  }, [layers, exhibit, events]);

  useEffect(() => {
    if (layers === null) return;
    // The view of an address goes with what it names; the next choice moves the camera again.
    layers.choose(selected, viewKept.current);
    layers.guide(guided, viewKept.current);
    viewKept.current = false;
  }, [layers, selected, guided]);

  const connections = useMemo(
    () => connectionsOf(selected, { ...exhibit, events }, words.exchange),
    [selected, exhibit, events, words],
  );
  useEffect(() => layers?.connect(connections), [layers, connections]);

  const textOn = useMemo(
    () => marksInWords(events, exhibit.places, words.map, language),
    [events, exhibit.places, words, language],
  );

  useEffect(() => {
    if (layers === null) return;
    return moment.subscribe((at) => layers.draw(at));
  }, [layers, moment]);

  useEffect(() => () => layers?.stop(), [layers]);

  useEffect(() => layers?.onGone(() => latest.current.onGone()), [layers]);

  useEffect(() => {
    // Without its worker the map stays blank, and says nothing of it.
    const abort = new AbortController();
    isServed(mapWorker, abort.signal).then((served) => {
      if (abort.signal.aborted || served) return;
      setLayers(null);
      setFailed(true);
    });
    return () => abort.abort();
  }, []);

  if (failed) return <NoMap words={words.map} />;

  return (
    <section className={styles.map} aria-label={words.map.title}>
      <div className="spoken">
        <p>{words.map.summary}</p>
        <Caption moment={moment} textOn={textOn} />
      </div>
      <div className={styles.frame}>
        <div className={styles.canvas} aria-hidden="true">
          <ReactMap
            mapStyle={style}
            initialViewState={view ?? { bounds: OPENING, fitBoundsOptions: { padding: 12 } }}
            maxBounds={LIMITS}
            minZoom={3}
            maxZoom={12}
            dragRotate={false}
            pitchWithRotate={false}
            touchPitch={false}
            maxPitch={0}
            pixelRatio={window.devicePixelRatio * mapScale()}
            keyboard={false}
            attributionControl={false}
            fadeDuration={0}
            onStyleData={({ target }) => {
              if (made.current !== null) return;
              target.touchZoomRotate.disableRotation();
              // The buttons and the list are for keys; a silent picture takes no focus.
              target.getCanvas().tabIndex = -1;
              made.current = new CampaignLayers(
                target,
                exhibit,
                events,
                moment.now,
                words.map.frontName,
              );
              setLayers(made.current);
            }}
            onLoad={() => setReady(true)}
            onError={({ error, target }) => {
              console.warn(error);
              if (!target.loaded() && target.getLayer('front-dated') === undefined) setFailed(true);
            }}
            onClick={({ target, point }) => {
              const found = layers?.eventsNear(target, point) ?? [];
              if (found.length === 1 && found[0] !== undefined) latest.current.onSelect(found[0]);
              setCrowd(found.length > 1 ? found : []);
            }}
            onMoveEnd={({ viewState }) => {
              layers?.settle();
              latest.current.onView(viewState);
            }}
          />
        </div>
        {layers !== null && <MapButtons layers={layers} words={words.map} />}
      </div>
      <MapStrip
        exhibit={exhibit}
        events={events}
        connections={connections}
        moment={moment}
        layers={layers}
        ready={ready}
        words={words}
      />
      <MarkChooser
        events={events.filter(({ id }) => crowd.includes(id))}
        words={words.map}
        onSelect={(event) => {
          setCrowd([]);
          reports.onSelect(event);
        }}
        onClose={() => setCrowd([])}
      />
    </section>
  );
}
