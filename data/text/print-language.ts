/** Languages of our sources that are printed in Cyrillic unless their tag says otherwise. */
const CYRILLIC = new Set(['ru', 'sr', 'bg', 'mk', 'uk']);

/**
 * The BCP 47 tag for a name or title as printed: the language of its source, unless the letters are of another
 * script, as with a Russian author on an English page. Then only the script is certain.
 */
export function printLanguage(text: string, language: string): string {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text);
  const latin = /\p{Script=Latin}/u.test(text);
  if (cyrillic === latin || cyrillic === isCyrillic(language)) return language;
  return cyrillic ? 'und-Cyrl' : 'und-Latn';
}

function isCyrillic(language: string): boolean {
  const [base = '', ...rest] = language.split('-');
  return !rest.includes('Latn') && (rest.includes('Cyrl') || CYRILLIC.has(base));
}
