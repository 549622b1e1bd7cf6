'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { CampaignMap, type CampaignMapProps, type View } from './campaign-map';
import { NoMap } from './no-map';

type Props = Omit<CampaignMapProps, 'reports'> & {
  readonly reports: Omit<CampaignMapProps['reports'], 'onGone'>;
};

/** Milliseconds for which the words stand in place of the map, so that the card can come to itself. */
const PAUSE = 1500;

/** The map, made anew with the view it had when the graphics card has taken it away for good. */
export function LastingMap({ view, reports, ...rest }: Props) {
  const [gone, setGone] = useState(false);
  const last = useRef<View | null>(view);
  const { onSelect, onView } = reports;
  const keep = useCallback(
    (seen: View) => {
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
  if (gone) return <NoMap words={rest.text.words.map} />;
  return (
    <CampaignMap
      {...rest}
      view={last.current}
      reports={{ onSelect, onView: keep, onGone: () => setGone(true) }}
    />
  );
}
