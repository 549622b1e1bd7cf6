import type { Citations } from '../../../../data/exhibit/citations';
import type { LocalExhibit } from '../../../../data/exhibit/types';
import { inLanguage, type Language } from '../../../../data/text/language';
import { checkedCirculating, checkedContexts, checkedFigures } from '../../../checked-exhibit';

type Citing = { readonly sources?: readonly { readonly source: string }[] | undefined };

/** What cites a source beside the events, exchanges, front lines and axes. */
export type OtherCitations = {
  readonly contexts: readonly { readonly id: string; readonly title: string }[];
  readonly terms: LocalExhibit['terms'];
  /** Figures and claims in circulation are opened by choice, so it is only said whether any of them cite it. */
  readonly figures: boolean;
  readonly circulating: boolean;
};

/** Takes the records of those pages once, and returns a function that answers for each source by its id. */
export async function otherCitationsIn(
  { terms }: Pick<LocalExhibit, 'terms'>,
  language: Language,
): Promise<(source: string) => OtherCitations> {
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
  { contexts, terms, figures, circulating }: OtherCitations,
): boolean {
  const resting = [events, reports, exchanges, frontLines, axes, contexts, terms];
  return figures || circulating || resting.some((list) => list.length > 0);
}
