import type { Metadata } from 'next';
import { storyContextOf } from '../../../components/story/text/story-context';
import { fillCounted } from '../../../components/ui/words/counted';
import { citationsOf } from '../../../data/exhibit/citations';
import type { LocalExhibit } from '../../../data/exhibit/types';
import { distances } from '../../../data/schema/parts/distances';
import { RegisterGroups } from '../_register/register-groups';
import { type LanguageParams, pageLanguage } from '../page-language';
import { isCited, otherCitationsIn } from './other-citations';
import { SourceEntry } from './source-entry';
import { stillToCheck } from './still-to-check';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.registers.sources.title };
}

/** Every source by its distance, nearest first, with what rests on it. Reports are only pointed to. */
export default async function SourcesPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const { sources } = words.registers;
  const context = storyContextOf(exhibit, words, language);
  const otherCitationsOf = await otherCitationsIn(exhibit, language);
  const entries = inOrder(exhibit.sources, language).map((source) => ({
    source,
    citations: citationsOf(exhibit, source.id),
    others: otherCitationsOf(source.id),
  }));
  // What nothing rests on, as guidance for museums, comes after what the exhibit is built on.
  const ordered = [true, false].flatMap((wanted) =>
    entries.filter(({ citations, others }) => isCited(citations, others) === wanted),
  );
  const open = entries.filter(
    ({ source, citations }) => stillToCheck(source, citations, sources).length > 0,
  );
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{sources.title}</h1>
      <p>{sources.intro}</p>
      <p>{fillCounted(sources.open, language, open.length, { all: entries.length })}</p>
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

/** By what an entry begins with: the author as printed, else the title. */
function inOrder(
  sources: LocalExhibit['sources'],
  language: string,
): readonly LocalExhibit['sources'][number][] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const nameOf = ({ author, title }: LocalExhibit['sources'][number]) => author ?? title;
  return [...sources].sort((one, other) => compare(nameOf(one), nameOf(other)));
}
