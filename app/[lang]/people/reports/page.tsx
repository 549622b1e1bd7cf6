import type { Metadata } from 'next';
import { appearancesOf, onlyInReports } from '../../../../data/exhibit/citations';
import { EventLine } from '../../_register/event-line';
import { ReportsRegister } from '../../_register/reports-register';
import { type LanguageParams, pageLanguage } from '../../page-language';
import { inOrder } from '../groups';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.registers.peopleInReports.title, robots: { index: false } };
}

/** Who is named in the texts on reported crimes, reached by choice. */
export default async function PeopleInReportsPage(props: LanguageParams) {
  const { language, words, exhibit, site } = await pageLanguage(props);
  const entries = inOrder(exhibit.actors, language)
    .map((actor) => ({ ...actor, appearances: appearancesOf(exhibit, actor.id) }))
    .filter(({ appearances }) => appearances.reports.length > 0)
    .map(({ id, name, role, appearances }) => ({
      id,
      name,
      role,
      lines: appearances.reports.map((event) => (
        <EventLine key={event.id} event={event} site={site} />
      )),
      back: onlyInReports(appearances) ? null : `/${language}/people/#${id}`,
    }));
  return (
    <ReportsRegister
      register={words.registers.peopleInReports}
      entries={entries}
      words={words}
      language={language}
    />
  );
}
