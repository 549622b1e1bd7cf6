import { byId } from '../../../data/exhibit/queries';
import { type Piece, type TermFinder, termFinder } from '../../../data/exhibit/terms';
import type { DatedExhibit, LocalExhibit, ShownPicture } from '../../../data/exhibit/types';
import type { Language } from '../../../data/text/language';
import type { Words } from '../../ui/words/words';
import type { Imprint } from '../cite/plain-reference';

type Shelf<K extends 'places' | 'areas' | 'actors' | 'sources' | 'terms'> = ReadonlyMap<
  string,
  LocalExhibit[K][number]
>;

/** What cards are drawn with: the records that events name, by id, and the interface's words. */
export type StoryContext = {
  readonly words: Words;
  readonly language: Language;
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  readonly places: Shelf<'places'>;
  readonly areas: Shelf<'areas'>;
  readonly actors: Shelf<'actors'>;
  readonly sources: Shelf<'sources'>;
  readonly terms: Shelf<'terms'>;
  readonly findTerms: TermFinder;
  /** The texts being read, in pieces where a term is used for the first time; other texts are missing here. */
  readonly marked: ReadonlyMap<string, readonly Piece[]>;
  /** On a page a term leads to the glossary; on the exhibit's screen it opens a note. */
  readonly opens: 'glossary' | 'note';
  readonly imprint: Imprint;
  /** Whether each event has a page of its own; a large exhibit shows them on its screen alone. */
  readonly eventPages: boolean;
};

export function storyContextOf(
  exhibit: Pick<
    DatedExhibit,
    | 'about'
    | 'version'
    | 'pictures'
    | 'places'
    | 'areas'
    | 'actors'
    | 'sources'
    | 'terms'
    | 'eventPages'
  >,
  words: Words,
  language: Language,
): StoryContext {
  return {
    words,
    language,
    pictures: byId(exhibit.pictures),
    places: byId(exhibit.places),
    areas: byId(exhibit.areas),
    actors: byId(exhibit.actors),
    sources: byId(exhibit.sources),
    terms: byId(exhibit.terms),
    findTerms: termFinder(exhibit.terms),
    marked: new Map(),
    opens: 'glossary',
    imprint: imprintOf(exhibit, words, language),
    eventPages: exhibit.eventPages,
  };
}

/** The context for reading these texts, in which the first use of each term over all of them is marked. */
export function withTerms(
  context: StoryContext,
  texts: readonly string[],
  opens: StoryContext['opens'],
): StoryContext {
  return { ...context, marked: context.findTerms(texts), opens };
}

/** What all references of a page share. */
function imprintOf(
  { about: { title, museum }, version }: Pick<DatedExhibit, 'about' | 'version'>,
  words: Words,
  language: Language,
): Imprint {
  const exhibit = museum.name === undefined ? title : `${title}, ${museum.name}`;
  return { words: words.cite, language, exhibit, site: museum.publicAddress ?? '', version };
}
