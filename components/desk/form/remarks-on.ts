import { warningsOf } from '../../../data/check/care';
import { explain } from '../../../data/check/explain';
import { type Kind, schemas } from '../../../data/schema/kinds';
import { inputOf } from '../fields/field-anchor';
import { type DeskLanguage, faultInForm } from '../words/desk-words';

/** A remark a field, by its path: the schema's fault, or else the warning of the rules of care. */
export function remarksOn(
  kind: Kind,
  record: unknown,
  language: DeskLanguage,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { field, message } of warningsOf(kind, record))
    found.set(inputOf(field), faultInForm(language, message));
  const { error } = schemas[kind].safeParse(record, { error: explain });
  for (const { path, message } of error?.issues ?? [])
    found.set(inputOf(path.join('.')), faultInForm(language, message));
  return found;
}
