import { eventKinds } from '../schema/parts/event-kinds';
import { standings } from '../schema/parts/standings';
import type { Facet } from './filter';
import type { DatedExhibit } from './types';

/** The values that a visitor can choose of each facet: kinds and standings by name, records by id. */
export type Choosable = Readonly<Record<Facet, readonly string[]>>;

/** What an exhibit offers to choose. A formation is an actor that has a facet of its own. */
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
