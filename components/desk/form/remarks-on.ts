import { warningsOf } from '../../../data/check/care';
import { checkValue } from '../../../data/check/check-value';
import { sayInForm } from '../../../data/messages/say';
import { type Kind, schemas } from '../../../data/schema/kinds';
import { inputOf } from '../fields/field-anchor';
import type { DeskLanguage } from '../words/desk-words';

/** A remark a field, by its path: the schema's fault, or else the warning of the rules of care. */
export function remarksOn(
  kind: Kind,
  record: unknown,
  language: DeskLanguage,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const warning of warningsOf(kind, record))
    found.set(inputOf(warning.field), sayInForm(warning, language));
  const checked = checkValue<unknown>(schemas[kind], record);
  for (const { path, message } of 'faults' in checked ? checked.faults : [])
    found.set(inputOf(path.join('.')), sayInForm(message, language));
  return found;
}
