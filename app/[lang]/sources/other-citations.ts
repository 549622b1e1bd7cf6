import type { Citations } from '../../../data/exhibit/citations';
import type { LocalExhibit } from '../../../data/exhibit/types';
import { inLanguage, type Language } from '../../../data/text/language';
import { checkedCirculating, checkedContexts, checkedFigures } from '../../checked-exhibit';

type Citing = { readonly sources?: readonly { readonly source: string }[] | undefined };

/** What cites a source on other pages than the exhibit's own. */
export type Elsewhere = {
  readonly contexts: readonly { readonly id: string; readonly title: string }[];
  readonly terms: LocalExhibit['terms'];
  /** Figures and what circulates are opened by choice: here it is only said that there are some. */
  readonly figures: boolean;
  readonly circulating: boolean;
};

/** Reads those pages once, and answers for each source. */
export async function elsewhereIn(
  { terms }: Pick<LocalExhibit, 'terms'>,
  language: Language,
): Promise<(source: string) => Elsewhere> {
  const contexts = inLanguage(await checkedContexts(), language);
  const { figures, steps } = await checkedFigures();
  const circulating = await checkedCirculating();
  return (source) => {
    const cites = ({ sources = [] }: Citing) =>
      sources.some((citation) => citation.source === source);
    return {
      contexts: contexts.filter(({ paragraphs }) => paragraphs.some(cites)),
      terms: terms.filter(cites),
      figures: [...figures, ...steps].some(cites),
      circulating: circulating.some(cites),
    };
  };
}

/** Whether anything that the exhibit shows rests on a source. */
export function isCited(
  { events, reports, exchanges, frontLines, axes }: Citations,
  { contexts, terms, figures, circulating }: Elsewhere,
): boolean {
  const resting = [events, reports, exchanges, frontLines, axes, contexts, terms];
  return figures || circulating || resting.some((list) => list.length > 0);
}
