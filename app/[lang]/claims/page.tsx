import type { Metadata } from 'next';
import { ReportGate } from '../../../components/notice/report-gate';
import { SourceList } from '../../../components/story/source-list';
import { storyContextOf } from '../../../components/story/text/story-context';
import { byId } from '../../../data/exhibit/queries';
import { inLanguage } from '../../../data/text/language';
import { checkedCirculating } from '../../checked-exhibit';
import { type LanguageParams, pageLanguage } from '../page-language';
import { CirculatingClaim } from './circulating-claim';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.claims.title, robots: { index: false } };
}

/**
 * A text in circulation, claim by claim. It speaks of the reported crimes, so it stays closed for a
 * visitor who left them out; it holds no number, and no word of what is not shown.
 */
export default async function ClaimsPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const claims = inLanguage(await checkedCirculating(), language);
  const context = storyContextOf(exhibit, words, language);
  const events = byId(exhibit.events);
  const cited = new Set(claims.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const parts = [
    { part: 'told', title: words.claims.told },
    { part: 'left-out', title: words.claims.leftOut },
  ];
  return (
    <ReportGate words={words.leftOut} language={language} title={words.claims.title}>
      <main id="content" className="page" tabIndex={-1}>
        <h1>{words.claims.title}</h1>
        {words.claims.intro.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <a href={`/${language}/figures/`}>{words.claims.figures}</a>
        </p>
        {parts.map(({ part, title }) => (
          <section key={part} aria-labelledby={part}>
            <h2 id={part}>{title}</h2>
            {claims
              .filter((claim) => claim.part === part)
              .map((claim) => (
                <CirculatingClaim key={claim.id} claim={claim} events={events} context={context} />
              ))}
          </section>
        ))}
        <section aria-labelledby="sources">
          <h2 id="sources">{words.claims.allSources}</h2>
          <SourceList citations={[...cited].map((source) => ({ source }))} context={context} />
        </section>
        <p>
          <a href={`/${language}/`}>{words.leftOut.back}</a>
        </p>
      </main>
    </ReportGate>
  );
}
