import type { Facet } from '../../data/exhibit/filter';
import type { DrawnExhibit } from '../../data/exhibit/outline';
import { byId } from '../../data/exhibit/queries';
import type { Words } from '../ui/words/words';

/** The name of a choice, as visitors read it. */
export type NameOf = (facet: Facet, value: string) => string;

/** Names of choices from the records and from the interface's words. */
export function choiceNames(
  { actors, places, sources }: Pick<DrawnExhibit, 'actors' | 'places' | 'sources'>,
  words: Words,
): NameOf {
  const [actorOf, placeOf, sourceOf] = [byId(actors), byId(places), byId(sources)];
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const standings: Readonly<Record<string, string>> = words.standing;
  return (facet, value) => {
    switch (facet) {
      case 'kind':
        return kinds[value] ?? value;
      case 'standing':
        return standings[value] ?? value;
      case 'actor':
      case 'formation':
        return actorOf.get(value)?.name ?? value;
      case 'place':
        return placeOf.get(value)?.name ?? value;
      case 'source': {
        const source = sourceOf.get(value);
        return [source?.author, source?.title ?? value].filter(Boolean).join(': ');
      }
    }
  };
}
