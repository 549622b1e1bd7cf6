import { eventKinds } from '../schema/parts/event-kinds';
import { standings } from '../schema/parts/standings';
import type { Facet } from './filter';
import type { DatedExhibit } from './types';

/** What can be chosen of each facet. */
export type Choosable = Readonly<Record<Facet, readonly string[]>>;

export function choosableIn({
  actors,
  places,
  sources,
}: Pick<DatedExhibit, 'actors' | 'places' | 'sources'>): Choosable {
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return {
    kind: eventKinds,
    actor: idsOf(actors.filter(({ kind }) => kind !== 'formation')),
    formation: idsOf(actors.filter(({ kind }) => kind === 'formation')),
    place: idsOf(places),
    source: idsOf(sources),
    standing: standings,
  };
}
