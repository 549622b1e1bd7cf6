import { type PluralForms, pluralForm } from '../../../data/text/plural';
import { fill } from './fill';

/** An English text with a `{count}` in it: for one, and for any other number. */
export function inEnglish(one: string, other: string): PluralForms {
  return { one, other };
}

/** A Serbian text with a `{count}` in it: for 1, 21 and 101; for 2 to 4 and 22; and for 5, 11 and all others. */
export function inSerbian(one: string, few: string, other: string): PluralForms {
  return { one, few, other };
}

/** The form of a counted text that goes with `count`, with its values filled in; `language` is a BCP 47 tag. */
export function fillCounted(
  forms: PluralForms,
  language: string,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(pluralForm(language, count, forms), { ...values, count });
}
