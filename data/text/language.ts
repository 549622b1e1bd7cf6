import { toLatin } from './script';

/** The languages of the exhibit, as BCP 47 tags and as the first part of each address. */
export const languages = ['en', 'sr-Cyrl', 'sr-Latn'] as const;
export type Language = (typeof languages)[number];

/** Whether the first part of an address is a language. */
export function isLanguage(value: string): value is Language {
  const known: readonly string[] = languages;
  return known.includes(value);
}

/** A text or paragraphs by language, as stored. */
type Bilingual = { readonly en: string | string[]; readonly sr: string | string[] };

/** A record with each of its texts in one language. */
export type InLanguage<T> = T extends Bilingual
  ? T['en']
  : T extends readonly [number, number]
    ? T
    : T extends readonly (infer Item)[]
      ? InLanguage<Item>[]
      : T extends object
        ? { [Key in keyof T]: InLanguage<T[Key]> }
        : T;

/** The value with `{ en, sr }` replaced, at any depth, by the text in `language`. */
export function inLanguage<T>(value: T, language: Language): InLanguage<T> {
  // The replacement follows the type above step by step, which the compiler cannot see.
  return replace(value, language) as InLanguage<T>;
}

function replace(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => replace(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isBilingual(value)) return language === 'en' ? value.en : serbian(value.sr, language);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, replace(part, language)]),
  );
}

function isBilingual(value: object): value is Bilingual {
  return 'en' in value && 'sr' in value;
}

function serbian(text: string | string[], language: Language): string | string[] {
  if (language !== 'sr-Latn') return text;
  return Array.isArray(text) ? text.map(toLatin) : toLatin(text);
}
