import type { Language } from '../text/language';

/** A term as texts write it: its id, and its forms in one language. */
type Written = { readonly id: string; readonly forms: readonly string[] };

/** A stretch of a text: plain, or the first use of the term with this id. */
export type Piece = { readonly words: string; readonly term: string | null };

/** Cuts texts into pieces. The first use of each term, over all the texts, is a piece of its own. */
export type TermFinder = (texts: readonly string[]) => ReadonlyMap<string, readonly Piece[]>;

/** What an asterisk matches: up to five letters, or a hyphen and up to three, as in `фронт*` for `фронтовима`. */
const ENDING = '(?:-\\p{L}{1,3}|\\p{L}{0,5})';

/** Finds terms by whole words in both scripts; where two forms match, it takes the longer one. */
export function termFinder(terms: readonly Written[]): TermFinder {
  const forms = terms
    .flatMap(({ id, forms }) => forms.map((form) => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length);
  if (forms.length === 0) return (texts) => new Map(texts.map((text) => [text, [plain(text)]]));
  const choices = forms.map(({ form }) => `(${patternOf(form)})`).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices})(?![\\p{L}\\p{N}])`, 'gu');
  return (texts) => {
    const seen = new Set<string>();
    return new Map(
      [...new Set(texts)].map((text) => {
        const uses = [...text.matchAll(pattern)].flatMap(({ 0: words, index, ...groups }) => {
          const id = forms.find((_, form) => groups[form + 1] !== undefined)?.id;
          if (id === undefined || seen.has(id)) return [];
          seen.add(id);
          return [{ id, words, index }];
        });
        return [text, cut(text, uses)];
      }),
    );
  };
}

/** The terms in the alphabet of a language; the two Serbian scripts have different ones. */
export function inAlphabet<T extends { readonly term: string }>(
  terms: readonly T[],
  language: Language,
): T[] {
  const { compare } = new Intl.Collator(language);
  return [...terms].sort((a, b) => compare(a.term, b.term));
}

function patternOf(form: string): string {
  const first = form.charAt(0);
  // A word in small letters has a capital at the start of a sentence; a name is never small.
  const start = first === first.toUpperCase() ? escaped(first) : `[${first}${first.toUpperCase()}]`;
  return start + escaped(form.slice(1)).replaceAll('\\*', ENDING).replaceAll(' ', '\\s');
}

function escaped(text: string): string {
  return text.replace(/[.*]/g, '\\$&');
}

function plain(words: string): Piece {
  return { words, term: null };
}

type Use = { readonly id: string; readonly words: string; readonly index: number };

function cut(text: string, uses: readonly Use[]): Piece[] {
  const pieces = uses.flatMap(({ id, words, index }, nth): Piece[] => {
    const before = uses[nth - 1];
    const from = before === undefined ? 0 : before.index + before.words.length;
    return [plain(text.slice(from, index)), { words, term: id }];
  });
  const last = uses.at(-1);
  const rest = plain(last === undefined ? text : text.slice(last.index + last.words.length));
  return [...pieces, rest].filter(({ words }) => words !== '');
}
