import { notFound } from 'next/navigation';
import { Notice } from '../../../../../components/notice/notice';
import { wordsIn } from '../../../../../components/ui/words/words';
import { inLanguage, isLanguage } from '../../../../../data/language';
import { theDesk } from '../../../../../server/desk/handed';
import { ExhibitVisit } from '../../../../[lang]/exhibit-visit';
import { LanguageAndRest } from '../../../../[lang]/language-and-rest';
import { SiteHeader } from '../../../../[lang]/site-header';
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
  const { title, subtitle, museum } = inLanguage(made.about, lang);
  return (
    <Notice
      words={words.notice}
      exhibit={title}
      language={lang}
      support={museum.supportContact ?? ''}
      ways={<LanguageAndRest words={words} language={lang} />}
    >
      <SiteHeader title={title} subtitle={subtitle} words={words} language={lang} />
      <ExhibitVisit
        words={words}
        language={lang}
        title={title}
        base={`/desk/api/preview/${made.key}`}
      />
    </Notice>
  );
}
