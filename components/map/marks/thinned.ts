import type { SeatedMark } from '../layer/features';

/** Of one place not more than these are drawn: beyond, they hide its name and each other. */
const MOST_AT_PLACE = 5;

/** What is drawn of the marks of a moment, and how many in view wait for a closer look. */
type Thinned = { readonly drawn: readonly SeatedMark[]; readonly waiting: number };

/**
 * Which marks of a crowd are drawn, the greatest first: never two in one slot, few of one place, and
 * where more than `most` are left, only as many of those in view.
 */
export function thinned(
  greatestFirst: readonly SeatedMark[],
  most: number,
  inView: (mark: SeatedMark) => boolean,
): Thinned {
  const taken = new Map<string, Set<number>>();
  const apart = greatestFirst.filter(({ place, slot }) => {
    const slots = taken.get(place) ?? new Set();
    if (slots.has(slot) || slots.size >= MOST_AT_PLACE) return false;
    taken.set(place, slots.add(slot));
    return true;
  });
  const drawn = apart.length <= most ? apart : apart.filter(inView).slice(0, most);
  if (drawn.length === greatestFirst.length) return { drawn, waiting: 0 };
  const seen = new Set(drawn);
  return {
    drawn,
    waiting: greatestFirst.filter((mark) => !seen.has(mark) && inView(mark)).length,
  };
}
