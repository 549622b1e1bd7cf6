import { notFound } from 'next/navigation';
import { fieldAddress } from '../../../../../components/desk/fields/field-anchor';
import { pathLabel } from '../../../../../components/desk/fields/field-label';
import { nameOf } from '../../../../../components/desk/fields/record-names';
import { remarkInWords } from '../../../../../components/desk/fields/remark-in-words';
import { Notice } from '../../../../../components/notice/notice';
import { wordsIn } from '../../../../../components/ui/words/words';
import { inLanguage, isLanguage } from '../../../../../data/text/language';
import { deskInstance } from '../../../../../server/desk/desk-instance';
import { LanguageAndRest } from '../../../../[lang]/_site/language-and-rest';
import { SiteHeader } from '../../../../[lang]/_site/site-header';
import { ExhibitVisit } from '../../../../[lang]/exhibit-visit';
import { currentAccount, deskLanguage } from '../../../curator';

type Props = {
  readonly params: Promise<{ readonly lang: string }>;
  readonly searchParams: Promise<{ readonly record?: string | string[] }>;
};

/** The exhibit with drafts in it: the map, the timeline and the story that a visitor gets. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const actor = await currentAccount();
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const { record } = await searchParams;
  const text = await deskLanguage();
  const desk = deskInstance();
  const names = desk.allow(actor, ({ reading }) => reading.names)(text.language);
  const made = await desk.allow(
    actor,
    ({ files }) => files.preview,
  )(new Set([record ?? []].flat()));
  if ('problems' in made)
    return (
      <main className="page">
        {made.problems.map((problem) => (
          <p key={JSON.stringify(problem)}>
            <a href={fieldAddress(problem.record, problem.field)} target="_top">
              {nameOf(names, problem.record)} · {pathLabel(problem.field, text.language)}:{' '}
              {remarkInWords(problem, problem.record, { text, names })}
            </a>
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
      {/* Its links lead to the public exhibit, where the draft is not. */}
      <div inert style={{ display: 'contents' }}>
        <SiteHeader title={title} subtitle={subtitle} words={words} language={lang} />
      </div>
      <ExhibitVisit
        words={words}
        language={lang}
        title={title}
        base={`/desk/api/preview/${made.key}`}
      />
    </Notice>
  );
}
