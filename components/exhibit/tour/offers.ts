import { briefMinutesOf, minutesOf } from '../../../data/exhibit/tour';
import { fillCounted } from '../../ui/words/counted';
import type { Wording } from '../../ui/words/words';
import type { Guide } from './guide';

/** A tour that can be taken: its length, and its name for a screen reader. */
type TourOffer = {
  readonly brief: boolean;
  readonly length: string;
  readonly name: string;
};

/** The tours on offer: one sentence a step first, since a visitor on their feet stays for two minutes. */
export function offersOf(
  { chapters }: Pick<Guide, 'chapters'>,
  { words: { tour }, language }: Wording,
): TourOffer[] {
  const told = chapters.filter(({ brief }) => brief !== undefined);
  const offer = (brief: boolean, count: number, exact: number): TourOffer => {
    const minutes = Math.max(1, Math.round(exact));
    return {
      brief,
      length: fillCounted(tour.minutes, language, minutes),
      name: `${tour.begin}: ${fillCounted(tour.length, language, count, { minutes })}`,
    };
  };
  return [
    ...(told.length > 0 ? [offer(true, told.length, briefMinutesOf(told))] : []),
    offer(false, chapters.length, minutesOf(chapters)),
  ];
}
