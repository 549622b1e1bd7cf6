import { ListLink } from '../../../components/notice/list-link';
import type { Words } from '../../../components/ui/words/words';
import type { Language } from '../../../data/text/language';
import { pagesOf } from './pages-of';

type Props = { readonly words: Words; readonly language: Language };

/** A list item for each page of text, as menu and foot have them; the list of events honours the visitor's choice. */
export function PageLinks({ words, language }: Props) {
  return (
    <>
      <li>
        <ListLink language={language} label={words.list.title} />
      </li>
      {pagesOf(words).map(([page, title]) => (
        <li key={page}>
          <a href={`/${language}/${page}/`}>{title}</a>
        </li>
      ))}
    </>
  );
}
