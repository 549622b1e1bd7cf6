import type { Metadata } from 'next';
import { storyContextOf } from '../../../../components/story/text/story-context';
import { citationsOf } from '../../../../data/exhibit/citations';
import { distances } from '../../../../data/schema/parts/distances';
import { RegisterGroups } from '../../_register/register-groups';
import { type LanguageParams, pageLanguage } from '../../page-language';
import { inNameOrder } from '../name-order';
import { isCited, otherCitationsIn } from './other-citations';
import { SourceEntry } from './source-entry';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.registers.sources.title };
}

/** Every source by its distance, nearest first, with what rests on it. Reports are only pointed to. */
export default async function AllSourcesPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const { sources } = words.registers;
  const context = storyContextOf(exhibit, words, language);
  const otherCitationsOf = await otherCitationsIn(exhibit, language);
  const entries = inNameOrder(exhibit.sources, language).map((source) => ({
    source,
    citations: citationsOf(exhibit, source.id),
    others: otherCitationsOf(source.id),
  }));
  // What nothing rests on, as guidance for museums, comes after what the exhibit is built on.
  const ordered = [true, false].flatMap((wanted) =>
    entries.filter(({ citations, others }) => isCited(citations, others) === wanted),
  );
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{sources.title}</h1>
      <p>{sources.intro}</p>
      <p>
        <a href={`/${language}/sources/`}>{words.trust.title}</a>
      </p>
      <RegisterGroups
        words={words}
        groups={distances.map((distance) => ({
          id: `distance-${distance}`,
          ...sources.distances[distance],
          entries: ordered.filter(({ source }) => source.distance === distance),
        }))}
      >
        {(entry) => <SourceEntry key={entry.source.id} {...entry} context={context} />}
      </RegisterGroups>
    </main>
  );
}
