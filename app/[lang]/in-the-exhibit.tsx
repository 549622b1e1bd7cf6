import { type LanguageParams, pageLanguage } from './page-language';

/** Where no event has a page: that all are read on the exhibit's screen, and the way there. */
export async function InTheExhibit(props: LanguageParams) {
  const { language, words } = await pageLanguage(props);
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{words.list.title}</h1>
      <p>{words.list.noPages}</p>
      <p>
        <a href={`/${language}/`}>{words.site.exhibit}</a>
      </p>
    </main>
  );
}
