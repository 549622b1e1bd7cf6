/** The forms of a word in one language; what a count needs and is not there falls back on `other`. */
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
