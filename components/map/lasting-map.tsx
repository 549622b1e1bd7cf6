'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapView } from '../../data/space/map-view';
import { CampaignMap } from './campaign-map';
import type { CampaignMapProps } from './map-props';
import { NoMap } from './no-map';

type Props = Omit<CampaignMapProps, 'actions'> & {
  readonly actions: Omit<CampaignMapProps['actions'], 'onGone'>;
};

/** Milliseconds without a map before the next try, in which the graphics card can recover. */
const PAUSE = 1500;

/** The map, made again at its last view when the graphics card has taken it away for good. */
export function LastingMap({ view, actions, ...rest }: Props) {
  const [gone, setGone] = useState(false);
  const last = useRef<MapView | null>(view);
  const { onSelect, onView } = actions;
  const keep = useCallback(
    (seen: MapView | null) => {
      last.current = seen;
      onView(seen);
    },
    [onView],
  );
  useEffect(() => {
    if (!gone) return;
    const timer = setTimeout(() => setGone(false), PAUSE);
    return () => clearTimeout(timer);
  }, [gone]);
  if (gone) return <NoMap words={rest.wording.words.map} />;
  return (
    <CampaignMap
      {...rest}
      view={last.current}
      actions={{ onSelect, onView: keep, onGone: () => setGone(true) }}
    />
  );
}
