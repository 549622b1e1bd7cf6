import type { Language } from '../../data/language';
import { byId, type LocalExhibit } from '../../data/queries';
import type { Words } from '../ui/words/words';

type Shelf<K extends 'places' | 'areas' | 'actors' | 'sources'> = ReadonlyMap<
  string,
  LocalExhibit[K][number]
>;

/** What a card looks things up in: the records that events name, and the interface's words. */
export type StoryBook = {
  readonly words: Words;
  readonly language: Language;
  readonly places: Shelf<'places'>;
  readonly areas: Shelf<'areas'>;
  readonly actors: Shelf<'actors'>;
  readonly sources: Shelf<'sources'>;
};

export function storyBook(
  exhibit: Pick<LocalExhibit, 'places' | 'areas' | 'actors' | 'sources'>,
  words: Words,
  language: Language,
): StoryBook {
  return {
    words,
    language,
    places: byId(exhibit.places),
    areas: byId(exhibit.areas),
    actors: byId(exhibit.actors),
    sources: byId(exhibit.sources),
  };
}
