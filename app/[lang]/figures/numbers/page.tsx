import type { Metadata } from 'next';
import { FigureCard } from '../../../../components/figures/figure-card';
import { Step } from '../../../../components/figures/step';
import { StepThrough } from '../../../../components/figures/step-through';
import { FiguresGate } from '../../../../components/notice/figures-gate';
import { CiteThis } from '../../../../components/story/cite/cite-this';
import { BriefCitations, SourceList } from '../../../../components/story/source-list';
import { storyContextOf, withTerms } from '../../../../components/story/text/story-context';
import { TermText } from '../../../../components/story/text/term-text';
import { byId } from '../../../../data/exhibit/queries';
import { topics } from '../../../../data/schema/figures/figure';
import { inLanguage } from '../../../../data/text/language';
import { checkedFigures } from '../../../checked-exhibit';
import { type LanguageParams, pageLanguage } from '../../page-language';
import styles from './numbers.module.css';
import { Standings } from './standings';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.figures.title, robots: { index: false } };
}

/** The second layer: how figures arise, step by step, and every checked figure with who gives it. */
export default async function NumbersPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const { figures, steps } = inLanguage(await checkedFigures(), language);
  const storyContext = storyContextOf(exhibit, words, language);
  const own = words.figures;
  const named = steps.flatMap(({ table }) => table?.rows.flatMap((row) => row.figures) ?? []);
  const groups = topics
    .map((topic) => ({
      topic,
      members: inOrderOf(
        named,
        figures.filter((figure) => figure.topic === topic),
      ),
    }))
    .filter(({ members }) => members.length > 0);
  const texts = [
    ...steps.flatMap((step) => step.words),
    ...groups.flatMap(({ members }) =>
      members.flatMap(({ attribution, note = [] }) => [attribution, ...note]),
    ),
  ];
  const marked = withTerms(storyContext, texts, 'glossary');
  const linkTerms = (text: string) => <TermText text={text} context={marked} />;
  const context = { figures: byId(figures), words, language, linkTerms };
  return (
    <FiguresGate words={own} language={language}>
      <main id="content" className="page" tabIndex={-1}>
        <h1>{own.title}</h1>
        <p>{own.intro}</p>
        <Standings words={own} />
        <h2>{own.steps.title}</h2>
        <p>{own.steps.intro}</p>
        <StepThrough
          words={own.steps}
          steps={steps.map((step) => ({
            id: step.id,
            content: (
              <Step step={step} context={context}>
                <BriefCitations citations={step.sources} context={storyContext} />
              </Step>
            ),
          }))}
        />
        {groups.map(({ topic, members }) => (
          <section key={topic} className={styles.topic} aria-labelledby={`topic-${topic}`}>
            <h2 id={`topic-${topic}`}>{own.topics[topic]}</h2>
            <p>{own.topicNotes[topic]}</p>
            {members.map((figure) => (
              <FigureCard key={figure.id} figure={figure} context={context}>
                <SourceList citations={figure.sources} context={storyContext} />
                <CiteThis
                  imprint={storyContext.imprint}
                  what={`${own.title}: ${figure.label}`}
                  href={`/${language}/figures/#${figure.id}`}
                />
              </FigureCard>
            ))}
          </section>
        ))}
        <p>
          <a href={`/${language}/`}>{own.back}</a>
        </p>
      </main>
    </FiguresGate>
  );
}

/** Those that the steps name first, as they name them, and then the others. */
function inOrderOf<T extends { readonly id: string }>(
  named: readonly (string | null)[],
  figures: readonly T[],
): T[] {
  const place = ({ id }: T) => (named.includes(id) ? named.indexOf(id) : named.length);
  return [...figures].sort((one, other) => place(one) - place(other));
}
