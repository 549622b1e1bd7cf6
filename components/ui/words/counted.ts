import { type PluralForms, pluralForm } from '../../../data/text/plural';
import { fill } from './fill';

/** The form of a counted text that goes with `count`, with its values filled in; `language` is a BCP 47 tag. */
export function fillCounted(
  forms: PluralForms,
  language: string,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(pluralForm(language, count, forms), { ...values, count });
}
