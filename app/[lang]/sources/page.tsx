import type { Metadata } from 'next';
import { storyContextOf } from '../../../components/story/text/story-context';
import { fill } from '../../../components/ui/words/fill';
import { citationsOf } from '../../../data/exhibit/citations';
import type { LocalExhibit } from '../../../data/exhibit/types';
import { distances } from '../../../data/schema/source';
import styles from '../_register/register.module.css';
import { RegisterContents } from '../_register/register-contents';
import { type LanguageParams, pageLanguage } from '../page-language';
import { elsewhereIn, isCited } from './other-citations';
import { SourceEntry } from './source-entry';
import { stillToCheck } from './still-to-check';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.registers.sources.title };
}

/** Every source by its distance, nearest first, with what rests on it. Reports are only pointed to. */
export default async function SourcesPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const { contents, top, sources } = words.registers;
  const context = storyContextOf(exhibit, words, language);
  const elsewhere = await elsewhereIn(exhibit, language);
  const entries = inOrder(exhibit.sources, language).map((source) => ({
    source,
    bearing: citationsOf(exhibit, source.id),
    elsewhere: elsewhere(source.id),
  }));
  // What nothing rests on, as guidance for museums, comes after what the exhibit is built on.
  const ordered = [true, false].flatMap((wanted) =>
    entries.filter((entry) => isCited(entry.bearing, entry.elsewhere) === wanted),
  );
  const open = entries.filter(
    ({ source, bearing }) => stillToCheck(source, bearing, sources).length > 0,
  );
  const groups = distances
    .map((distance) => ({
      id: `distance-${distance}`,
      ...sources.distances[distance],
      entries: ordered.filter(({ source }) => source.distance === distance),
    }))
    .filter((group) => group.entries.length > 0);
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{sources.title}</h1>
      <p>{sources.intro}</p>
      <p>{fill(sources.open, { all: entries.length, open: open.length })}</p>
      <RegisterContents
        label={contents}
        groups={groups.map(({ id, title, entries: { length: count } }) => ({ id, title, count }))}
      />
      {groups.map((group) => (
        <section key={group.id} className={styles.group} aria-labelledby={group.id}>
          <h2 id={group.id}>{group.title}</h2>
          <p>{group.text}</p>
          {group.entries.map(({ source, bearing, elsewhere }) => (
            <SourceEntry
              key={source.id}
              source={source}
              bearing={bearing}
              elsewhere={elsewhere}
              context={context}
            />
          ))}
          <p>
            <a className={styles.top} href="#content">
              {top}
            </a>
          </p>
        </section>
      ))}
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
