import { useEffect, useRef } from 'react';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import type { CampaignLayers } from './campaign-layers';

type Props = { readonly layers: CampaignLayers; readonly words: Words['map'] };

/** Says how many events the map leaves out where a moment has more than it could show. */
export function WaitingCaption({ layers, words }: Props) {
  const caption = useRef<HTMLParagraphElement>(null);

  useEffect(
    () =>
      layers.onWaiting((count) => {
        if (caption.current === null) return;
        caption.current.textContent = count > 0 ? fill(words.waiting, { count }) : '';
      }),
    [layers, words],
  );

  return <p ref={caption} />;
}
