import type { Metadata } from 'next';
import { storyContextOf } from '../../../components/story/text/story-context';
import { appearancesOf, onlyInReports } from '../../../data/exhibit/citations';
import { RegisterGroups } from '../_register/register-groups';
import { type LanguageParams, pageLanguage } from '../page-language';
import { ActorEntry } from './actor-entry';
import { groupOf, groups, inOrder } from './groups';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.registers.people.title };
}

/** Every actor by group, with what it did here. An actor that only reports name is listed behind their gate. */
export default async function PeoplePage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const { people } = words.registers;
  const context = storyContextOf(exhibit, words, language);
  const entries = inOrder(exhibit.actors, language)
    .map((actor) => ({ actor, appearances: appearancesOf(exhibit, actor.id) }))
    .filter(({ appearances }) => !onlyInReports(appearances));
  const partsOf = (id: string) =>
    entries.map(({ actor }) => actor).filter(({ partOf }) => partOf === id);
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{people.title}</h1>
      <p>{people.intro}</p>
      <p>{people.front}</p>
      {entries.length < exhibit.actors.length && (
        <p>
          {people.more} <a href={`/${language}/people/reports/`}>{words.leftOut.read}</a>
        </p>
      )}
      <RegisterGroups
        words={words}
        groups={groups.map((group) => ({
          id: `group-${group}`,
          title: people.groups[group],
          entries: entries.filter(({ actor }) => groupOf(actor) === group),
        }))}
      >
        {({ actor, appearances }) => (
          <ActorEntry
            key={actor.id}
            actor={actor}
            appearances={appearances}
            parts={partsOf(actor.id)}
            context={context}
          />
        )}
      </RegisterGroups>
    </main>
  );
}
