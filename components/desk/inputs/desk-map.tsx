'use client';

import 'maplibre-gl/dist/maplibre-gl.css';
import '../../map/map-worker';
import { useEffect, useState } from 'react';
import { Layer, Marker, Map as ReactMap, Source } from 'react-map-gl/maplibre';
import type { Point } from '../../../data/space/geo';
import { baseStyle } from '../../map/basemap';
import { useDeskForm } from '../fields/form-context';
import classes from './desk-map.module.css';

type Props = {
  readonly label: string;
  readonly points: readonly Point[];
  /** Whether a line joins them. */
  readonly line: boolean;
  readonly onTap: (at: Point) => void;
  readonly onMove: (index: number, at: Point) => void;
};

const OPENING = { longitude: 21, latitude: 44.5, zoom: 6.2 };

/** The base map with points on it that a curator sets and moves. The inputs beside it take the same numbers from the keyboard. */
export function DeskMap({ label, points, line, onTap, onMove }: Props) {
  const language = useDeskForm().language === 'sr' ? 'sr-Cyrl' : 'en';
  const [first] = points;
  const [opening] = useState(() =>
    first === undefined ? OPENING : { longitude: first[0], latitude: first[1], zoom: 7.5 },
  );
  // The style holds absolute addresses, which the map's worker needs and only a browser knows.
  const [style, setStyle] = useState<ReturnType<typeof baseStyle> | null>(null);
  useEffect(() => setStyle(baseStyle(language, `${location.origin}/`)), [language]);
  if (style === null) return null;
  return (
    <section aria-label={label} style={{ height: '100%' }}>
      <ReactMap
        initialViewState={opening}
        mapStyle={style}
        dragRotate={false}
        touchPitch={false}
        attributionControl={false}
        // The library's own names of these are English.
        locale={{ 'Map.Title': label, 'Marker.Title': label }}
        onClick={({ lngLat }) => onTap([lngLat.lng, lngLat.lat])}
      >
        {line && points.length > 1 && (
          <Source
            type="geojson"
            data={{
              type: 'Feature',
              properties: {},
              geometry: { type: 'LineString', coordinates: points.map((point) => [...point]) },
            }}
          >
            <Layer type="line" paint={{ 'line-color': '#8c3325', 'line-width': 3 }} />
          </Source>
        )}
        {points.map(([longitude, latitude], index) => (
          <Marker
            // biome-ignore lint/suspicious/noArrayIndexKey: a point has nothing else that identifies it
            key={index}
            longitude={longitude}
            latitude={latitude}
            draggable
            onDragEnd={({ lngLat }) => onMove(index, [lngLat.lng, lngLat.lat])}
          >
            <div className={classes.point}>{points.length > 1 ? index + 1 : ''}</div>
          </Marker>
        ))}
      </ReactMap>
    </section>
  );
}
