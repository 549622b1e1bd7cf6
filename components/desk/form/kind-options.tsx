import { kinds } from '../../../data/schema/kinds';
import { fieldLabel } from '../fields/field-label';
import type { DeskLanguage } from '../words/desk-words';

/** The options of a choice among all kinds of record. */
export function KindOptions({ language }: { readonly language: DeskLanguage }) {
  return kinds.map((kind) => (
    <option key={kind} value={kind}>
      {fieldLabel(kind, language)}
    </option>
  ));
}
