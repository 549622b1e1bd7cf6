'use client';

import 'maplibre-gl/dist/maplibre-gl.css';
import '../../map/map-worker';
import { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Point } from '../../../data/space/geo';
import { baseStyle } from '../../map/basemap';
import { useDeskForm } from '../fields/form-context';
import { DeskPoints } from './desk-points';

type Props = {
  readonly label: string;
  readonly points: readonly Point[];
  /** Whether a line joins them. */
  readonly line: boolean;
  readonly onTap: (at: Point) => void;
  readonly onMove: (index: number, at: Point) => void;
};

const OPENING = { center: [21, 44.5], zoom: 6.2 } as const;

/** The base map with points on it that a curator sets and moves. The inputs beside it take the same numbers from the keyboard. */
export function DeskMap({ label, points, line, onTap, onMove }: Props) {
  const language = useDeskForm().language === 'sr' ? 'sr-Cyrl' : 'en';
  const frame = useRef<HTMLElement>(null);
  const [drawn, setDrawn] = useState<DeskPoints | null>(null);
  const tapped = useEffectEvent((at: Point) => onTap(at));
  const moved = useEffectEvent((index: number, at: Point) => onMove(index, at));
  const opening = useEffectEvent(() => {
    const [first] = points;
    return first === undefined ? OPENING : { center: first, zoom: 7.5 };
  });

  useEffect(() => {
    const { center, zoom } = opening();
    const map = frame.current === null ? null : mapIn(frame.current, { language, label });
    if (map === null) return;
    map.jumpTo({ center: [center[0], center[1]], zoom });
    map.on('click', ({ lngLat }) => tapped([lngLat.lng, lngLat.lat]));
    map.once('styledata', () => setDrawn(new DeskPoints(map, (index, at) => moved(index, at))));
    return () => {
      setDrawn(null);
      map.remove();
    };
  }, [language, label]);
  useEffect(() => drawn?.show(points, line), [drawn, points, line]);

  return <section ref={frame} aria-label={label} style={{ height: '100%' }} />;
}

/** A map in an element; null where the browser gives it nothing to draw with. */
function mapIn(
  container: HTMLElement,
  { language, label }: { readonly language: 'en' | 'sr-Cyrl'; readonly label: string },
): MapLibre | null {
  try {
    return new MapLibre({
      container,
      style: baseStyle(language, `${location.origin}/`),
      dragRotate: false,
      touchPitch: false,
      attributionControl: false,
      // The library's own names of these are English.
      locale: { 'Map.Title': label, 'Marker.Title': label },
    });
  } catch (error) {
    console.warn(error);
    return null;
  }
}
