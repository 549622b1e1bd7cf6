import type { Language } from '../../data/language';
import { byId, type DatedExhibit, type LocalExhibit } from '../../data/queries';
import type { Words } from '../ui/words/words';
import type { Imprint } from './citation';

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
  readonly imprint: Imprint;
};

export function storyBook(
  exhibit: Pick<DatedExhibit, 'about' | 'version' | 'places' | 'areas' | 'actors' | 'sources'>,
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
    imprint: imprintOf(exhibit, words, language),
  };
}

/** What the references of a page share. */
export function imprintOf(
  { about: { title, museum }, version }: Pick<DatedExhibit, 'about' | 'version'>,
  words: Words,
  language: Language,
): Imprint {
  const exhibit = museum.name === '' ? title : `${title}, ${museum.name}`;
  return { words: words.cite, language, exhibit, version };
}
