import type { Metadata } from 'next';
import { ReportGate } from '../../../../components/notice/report-gate';
import { SourceName } from '../../../../components/story/source-list';
import { citationsOf } from '../../../../data/exhibit/citations';
import styles from '../../_register/register.module.css';
import { type LanguageParams, pageLanguage } from '../../page-language';
import { CitingLine } from '../citing-line';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.registers.sourcesOfReports.title, robots: { index: false } };
}

/** What is told of reported crimes, by source, reached by choice. */
export default async function SourcesOfReportsPage(props: LanguageParams) {
  const { language, words, exhibit, site } = await pageLanguage(props);
  const { title, intro, back } = words.registers.sourcesOfReports;
  const entries = exhibit.sources
    .map((source) => ({ source, reports: citationsOf(exhibit, source.id).reports }))
    .filter(({ reports }) => reports.length > 0);
  return (
    <ReportGate words={words.leftOut} language={language}>
      <main id="content" className="page" tabIndex={-1}>
        <h1>{title}</h1>
        <p>{intro}</p>
        <div>
          {entries.map(({ source, reports }) => (
            <article
              key={source.id}
              id={source.id}
              className={styles.entry}
              aria-labelledby={`name-${source.id}`}
            >
              <h2 id={`name-${source.id}`}>
                <SourceName source={source} />
              </h2>
              <ul className={styles.lines}>
                {reports.map((citing) => (
                  <CitingLine key={citing.event.id} citing={citing} words={words} site={site} />
                ))}
              </ul>
              <p>
                <a className={styles.link} href={`/${language}/sources/#${source.id}`}>
                  {back}
                </a>
              </p>
            </article>
          ))}
        </div>
      </main>
    </ReportGate>
  );
}
