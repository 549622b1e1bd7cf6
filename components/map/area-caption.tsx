import { useEffect, useRef } from 'react';
import type { DatedEvent } from '../../data/queries';
import type { MomentFeed } from '../../data/time/moment';
import type { Words } from '../ui/words/words';
import { areasAt } from './visibility';

type Props = {
  readonly events: readonly DatedEvent[];
  readonly moment: MomentFeed;
  readonly words: Words['map'];
};

/** Says what the shaded area is while one is on the map; a shade alone could be taken for relief. */
export function AreaCaption({ events, moment, words }: Props) {
  const caption = useRef<HTMLParagraphElement>(null);

  useEffect(
    () =>
      moment.subscribe((at) => {
        if (caption.current !== null) caption.current.hidden = areasAt(events, at).size === 0;
      }),
    [events, moment],
  );

  return (
    <p ref={caption} hidden={areasAt(events, moment.now()).size === 0}>
      {words.area}
    </p>
  );
}
