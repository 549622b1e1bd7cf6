import type { Metadata } from 'next';
import { FiguresWay } from '../../../components/notice/figures-way';
import { type LanguageParams, pageLanguage } from '../page-language';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.figures.title };
}

/** The way into the second layer: what it holds, and no figure yet. */
export default async function FiguresPage(props: LanguageParams) {
  const { language, words } = await pageLanguage(props);
  const { title, gate, open, back } = words.figures;
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{title}</h1>
      <p>{gate}</p>
      <p>
        <FiguresWay to={`/${language}/figures/numbers/`} label={open} />
      </p>
      <p>
        <a href={`/${language}/`}>{back}</a>
      </p>
    </main>
  );
}
