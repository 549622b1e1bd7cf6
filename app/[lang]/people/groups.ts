import type { LocalExhibit } from '../../../data/exhibit/types';

type Actor = LocalExhibit['actors'][number];

/** The groups of the register, in their order on the page. */
export const groups = ['people', 'governments', 'soviet', 'yugoslav', 'german', 'other'] as const;
type Group = (typeof groups)[number];

/** The group that an actor is listed in. */
export function groupOf({ kind, forces }: Pick<Actor, 'kind' | 'forces'>): Group {
  if (kind === 'person') return 'people';
  if (kind !== 'formation') return 'governments';
  const [force] = forces;
  return force === 'soviet' || force === 'yugoslav' || force === 'german' ? force : 'other';
}

/** People by their last name, all others by name, a number before a greater one. */
export function inOrder(actors: readonly Actor[], language: string): Actor[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyOf = ({ kind, name }: Actor) =>
    kind === 'person' ? `${name.split(' ').at(-1)} ${name}` : name;
  return [...actors].sort((one, other) => compare(keyOf(one), keyOf(other)));
}
