import type { Metadata } from 'next';
import { Mark } from '../../../components/ui/mark';
import { markNames } from '../../../components/ui/marks';
import { fillCounted } from '../../../components/ui/words/counted';
import type { Words } from '../../../components/ui/words/words';
import type { DatedExhibit } from '../../../data/exhibit/types';
import type { Language } from '../../../data/text/language';
import { dateInWords } from '../../../data/time/date-words';
import { type LanguageParams, pageLanguage } from '../page-language';
import { TextPart } from '../text-part';
import styles from './about.module.css';
import { MapSources } from './map-sources';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.about.title };
}

/** Method, what a mark means, what is not shown and why, credits, and what the museum fills in. */
export default async function AboutPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const { about, kinds, map } = words;
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{about.title}</h1>
      <p>{exhibit.about.subtitle}</p>
      <TextPart title={about.methodTitle} paragraphs={about.method} />
      <section className={styles.part}>
        <h2>{about.marksTitle}</h2>
        <ul className={styles.marks}>
          {markNames.map((name) => (
            <li key={name}>
              <Mark name={name} lane="" />
              {kinds[name]}
            </li>
          ))}
        </ul>
        <p>{map.schematic}</p>
      </section>
      <TextPart title={about.careTitle} paragraphs={about.care} />
      <TextPart title={about.contextTitle} paragraphs={about.context} />
      <TextPart
        title={about.languageTitle}
        paragraphs={[...about.language, reviewLine(exhibit, about, language)]}
      />
      <Museum exhibit={exhibit} about={about} language={language} />
      <MapSources words={about} language={language} />
      <TextPart title={about.creditsTitle} paragraphs={about.credits} />
      <p>
        <a href="/CREDITS.md">{about.allCredits}</a>
      </p>
    </main>
  );
}

type MuseumProps = {
  readonly exhibit: DatedExhibit;
  readonly about: Words['about'];
  readonly language: Parameters<typeof dateInWords>[1];
};

/** What the museum has filled in; an empty field is left out, so that nothing false is shown. */
function Museum({ exhibit, about, language }: MuseumProps) {
  const { name, supportContact, correctionsAddress, nextReview } = exhibit.about.museum;
  const lines = [
    name,
    supportContact && `${about.support}: ${supportContact}`,
    correctionsAddress && `${about.corrections}: ${correctionsAddress}`,
    nextReview && `${about.nextReview}: ${dateInWords(nextReview, language)}`,
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? null : <TextPart title={about.museumTitle} paragraphs={lines} />;
}

function reviewLine(
  { events, places, actors, sources, chapters }: DatedExhibit,
  about: Words['about'],
  language: Language,
): string {
  const records = [...events, ...places, ...actors, ...sources, ...chapters];
  const reviewed = records.filter(({ serbianReviewed }) => serbianReviewed).length;
  return fillCounted(about.reviewed, language, reviewed, { all: records.length });
}
