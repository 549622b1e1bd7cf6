import type { DrawnExhibit } from '../../../data/exhibit/outline';
import type { Instant } from '../../../data/time/span';
import { fill } from '../../ui/words/fill';
import type { Words } from '../../ui/words/words';

type Axis = DrawnExhibit['axes'][number];
type Point = Axis['path'][number];
type Exhibit = Pick<DrawnExhibit, 'actors' | 'places'>;

/**
 * What is written at the head of an axis on a moment: a formation with its side, or whose journey it is, from
 * where and to where.
 */
export function axisNames(
  { actors, places }: Exhibit,
  words: Words['map'],
): (axis: Axis, at: Instant) => string {
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const placeOf = new Map(places.map(({ id, name }) => [id, name]));
  return (axis, at) => {
    const actor = actorOf.get(axis.actor);
    if (actor === undefined) return '';
    if (axis.kind === 'journey') return journey(axis, at, { who: actor.name, placeOf, words });
    return withSide(actor.name, actor.forces[0] ?? axis.forces[0], words);
  };
}

/** "1st Mountain Division, German"; a name that says its side already stays as it is. */
function withSide(name: string, side: Axis['forces'][number] | undefined, words: Words['map']) {
  if (side === undefined) return name;
  const adjective = words.sideOf[side];
  const said = Object.values(adjective).some((form) =>
    name.toLowerCase().includes(form.toLowerCase()),
  );
  if (said) return name;
  // An adjective goes with the gender of the noun, which in Serbian the first word of a formation's name has too.
  const [first = ''] = name.split(' ').filter((word) => /^\p{L}/u.test(word));
  const form = /[аa]$/.test(first) ? adjective.feminine : adjective.masculine;
  return fill(words.formation, { name, side: form });
}

type Traveller = {
  readonly who: string;
  readonly placeOf: ReadonlyMap<string, string>;
  readonly words: Words['map'];
};

/** The stretch between two stays; in a stay, the place alone. */
function journey({ path }: Axis, at: Instant, { who, placeOf, words }: Traveller): string {
  const [surname = who] = who.split(' ').slice(-1);
  const next = path.findIndex(({ start }, index) => index > 0 && start > at);
  const reached = next < 0 ? path.length - 1 : next;
  const stays = (index: number) => same(path[index - 1], path[index]);
  const nameAt = (index: number) => placeOf.get(path[index]?.place ?? '') ?? '';
  if (next < 0 || stays(reached)) return fill(words.stay, { who: surname, place: nameAt(reached) });
  let first = reached - 1;
  while (first > 0 && !stays(first)) first -= 1;
  let last = reached;
  while (last < path.length - 1 && !stays(last + 1)) last += 1;
  return fill(words.journey, { who: surname, from: nameAt(first), to: nameAt(last) });
}

function same(one: Point | undefined, other: Point | undefined): boolean {
  return one?.at.join() === other?.at.join();
}
