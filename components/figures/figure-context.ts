import type { ReactNode } from 'react';
import type { Figure } from '../../data/schema/figures/figure';
import type { FigureStep } from '../../data/schema/figures/figure-step';
import type { InLanguage, Language } from '../../data/text/language';
import type { Words } from '../ui/words/words';

export type LocalFigure = InLanguage<Figure>;
export type LocalStep = InLanguage<FigureStep>;

/** What a figure is drawn with: the public figures by id, the words and the language. */
export type FigureContext = {
  readonly figures: ReadonlyMap<string, LocalFigure>;
  readonly words: Words;
  readonly language: Language;
  /** A text of the records in which each term that the page uses for the first time links to the glossary. */
  readonly linkTerms: (text: string) => ReactNode;
};

/** The figure of that id. The checks of the records refuse the id of a figure that is not public. */
export function figureOf(context: FigureContext, id: string): LocalFigure {
  const figure = context.figures.get(id);
  if (figure === undefined) throw new Error(`no figure ${id} in the exhibit`);
  return figure;
}
