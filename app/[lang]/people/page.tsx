import type { Metadata } from 'next';
import { storyContextOf } from '../../../components/story/text/story-context';
import { appearancesOf, onlyInReports } from '../../../data/exhibit/citations';
import styles from '../_register/register.module.css';
import { RegisterContents } from '../_register/register-contents';
import { type LanguageParams, pageLanguage } from '../page-language';
import { ActorEntry } from './actor-entry';
import { groupOf, groups, inOrder } from './groups';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.registers.people.title };
}

/** Every actor by group, with what it did here. Whom only a report names stands behind its gate. */
export default async function PeoplePage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const { contents, top, people } = words.registers;
  const context = storyContextOf(exhibit, words, language);
  const all = inOrder(exhibit.actors, language).map((actor) => ({
    actor,
    appearances: appearancesOf(exhibit, actor.id),
  }));
  const entries = all.filter(({ appearances }) => !onlyInReports(appearances));
  const shown = groups
    .map((group) => ({
      id: `group-${group}`,
      title: people.groups[group],
      entries: entries.filter(({ actor }) => groupOf(actor) === group),
    }))
    .filter((group) => group.entries.length > 0);
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{people.title}</h1>
      <p>{people.intro}</p>
      <p>{people.front}</p>
      {entries.length < all.length && (
        <p>
          {people.more} <a href={`/${language}/people/reports/`}>{words.leftOut.read}</a>
        </p>
      )}
      <RegisterContents
        label={contents}
        groups={shown.map(({ id, title, entries: { length: count } }) => ({ id, title, count }))}
      />
      {shown.map((group) => (
        <section key={group.id} className={styles.group} aria-labelledby={group.id}>
          <h2 id={group.id}>{group.title}</h2>
          {group.entries.map(({ actor, appearances }) => (
            <ActorEntry
              key={actor.id}
              actor={actor}
              appearances={appearances}
              parts={entries
                .map((entry) => entry.actor)
                .filter(({ partOf }) => partOf === actor.id)}
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
