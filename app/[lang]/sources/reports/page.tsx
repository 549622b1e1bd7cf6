import type { Metadata } from 'next';
import { SourceName } from '../../../../components/story/source-list';
import { citationsOf } from '../../../../data/exhibit/citations';
import { ReportsRegister } from '../../_register/reports-register';
import { type LanguageParams, pageLanguage } from '../../page-language';
import { CitingLine } from '../citing-line';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.registers.sourcesOfReports.title, robots: { index: false } };
}

/** What the exhibit says of reported crimes, by source; visitors open it by choice. */
export default async function SourcesOfReportsPage(props: LanguageParams) {
  const { language, words, exhibit, site } = await pageLanguage(props);
  const entries = exhibit.sources
    .map((source) => ({ source, reports: citationsOf(exhibit, source.id).reports }))
    .filter(({ reports }) => reports.length > 0)
    .map(({ source, reports }) => ({
      id: source.id,
      name: <SourceName source={source} />,
      lines: reports.map((citing) => (
        <CitingLine key={citing.event.id} citing={citing} words={words} site={site} />
      )),
      back: `/${language}/sources/all/#${source.id}`,
    }));
  return (
    <ReportsRegister
      register={words.registers.sourcesOfReports}
      entries={entries}
      words={words}
      language={language}
    />
  );
}
