import type { Words } from '../../../components/ui/words/words';

/** The pages of text beside the exhibit, by the last part of their address, as menu and foot list them; the list of events is apart. */
export function pagesOf(words: Words): readonly (readonly [page: string, title: string])[] {
  const { contextPage, registers, trust, claims, figures, glossary, about, statements } = words;
  return [
    ['figures', figures.title],
    ['claims', claims.title],
    ['people', registers.people.title],
    ['sources', trust.title],
    ['sources/unread', trust.unread.title],
    ['sources/all', registers.sources.title],
    ['context', contextPage.title],
    ['glossary', glossary.title],
    ['about', about.title],
    ['accessibility', statements.accessibility.title],
    ['privacy', statements.privacy.title],
  ];
}
