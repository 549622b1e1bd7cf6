import { notFound } from 'next/navigation';
import { wordsIn } from '../../../../../components/ui/words/words';
import { isLanguage } from '../../../../../data/language';
import { theDesk } from '../../../../../server/desk/handed';
import { ExhibitVisit } from '../../../../[lang]/exhibit-visit';
import { curator } from '../../../curator';

type Props = {
  readonly params: Promise<{ readonly lang: string }>;
  readonly searchParams: Promise<{ readonly record?: string | string[] }>;
};

/** The exhibit with drafts in it: the map, the timeline and the story that a visitor gets. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const by = await curator();
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const { record } = await searchParams;
  const made = await theDesk().preview(by, new Set([record ?? []].flat()));
  if ('problems' in made)
    return (
      <main className="page">
        {made.problems.map((problem) => (
          <p key={`${problem.record} ${problem.field} ${problem.message}`}>
            {problem.record} · {problem.field}: {problem.message}
          </p>
        ))}
      </main>
    );
  const words = wordsIn(lang);
  return (
    <ExhibitVisit
      words={words}
      language={lang}
      title={words.site.loading}
      base={`/desk/api/preview/${made.key}`}
    />
  );
}
