/** The forms of a word in one language, by CLDR's names; `other` is used for a form that is missing. */
export type PluralForms = { readonly other: string } & Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>>
>;

const rules = new Map<string, Intl.PluralRules>();

/** The form of a word that goes with a count, such as `1 догађај`, `3 догађаја`, `5 догађаја` (CLDR's rules, through Intl). */
export function pluralForm(language: string, count: number, forms: PluralForms): string {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return forms[known.select(count)] ?? forms.other;
}

/** An English text with a `{count}` in it: for one, and for any other number. */
export function inEnglish(one: string, other: string): PluralForms {
  // English has no form for a few; the key is here since both dictionaries have one shape.
  return { one, few: other, other };
}

/** A Serbian text with a `{count}` in it: for 1, 21 and 101; for 2 to 4 and 22; and for 5, 11 and all others. */
export function inSerbian(one: string, few: string, other: string): PluralForms {
  return { one, few, other };
}

/** A text that is the same for every count. */
export function forAnyCount(text: string): PluralForms {
  return { one: text, few: text, other: text };
}
