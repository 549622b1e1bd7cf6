import type { Metadata } from 'next';
import { ReportGate } from '../../../../components/notice/report-gate';
import { appearancesOf, onlyInReports } from '../../../../data/exhibit/citations';
import { EventLine } from '../../_register/event-line';
import styles from '../../_register/register.module.css';
import { type LanguageParams, pageLanguage } from '../../page-language';
import { inOrder } from '../groups';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.registers.peopleInReports.title, robots: { index: false } };
}

/** Who is named in the texts on reported crimes, reached by choice. */
export default async function PeopleInReportsPage(props: LanguageParams) {
  const { language, words, exhibit, site } = await pageLanguage(props);
  const { title, intro, back } = words.registers.peopleInReports;
  const entries = inOrder(exhibit.actors, language)
    .map((actor) => ({ actor, appearances: appearancesOf(exhibit, actor.id) }))
    .filter(({ appearances }) => appearances.reports.length > 0);
  return (
    <ReportGate words={words.leftOut} language={language}>
      <main id="content" className="page" tabIndex={-1}>
        <h1>{title}</h1>
        <p>{intro}</p>
        <div>
          {entries.map(({ actor, appearances }) => (
            <article
              key={actor.id}
              id={actor.id}
              className={styles.entry}
              aria-labelledby={`name-${actor.id}`}
            >
              <h2 id={`name-${actor.id}`}>{actor.name}</h2>
              <p>{actor.role}</p>
              <ul className={styles.lines}>
                {appearances.reports.map((event) => (
                  <EventLine key={event.id} event={event} site={site} />
                ))}
              </ul>
              {!onlyInReports(appearances) && (
                <p>
                  <a className={styles.link} href={`/${language}/people/#${actor.id}`}>
                    {back}
                  </a>
                </p>
              )}
            </article>
          ))}
        </div>
      </main>
    </ReportGate>
  );
}
