import type { RecordNames } from '../../../data/edit/contract/page-data';
import type { FieldType } from '../../../data/edit/fields';
import { dateInWords } from '../../../data/time/date-words';
import { readDate } from '../../../data/time/edtf';
import type { DeskText } from '../words/desk-words';
import { fieldLabel } from './field-label';
import { nameIn } from './record-names';

type Known = { readonly text: DeskText; readonly names: RecordNames };

/** The value of a field, as a difference between two states has it, in the words in which the form of the record shows it. */
export function valueInWords(value: string, type: FieldType | null, known: Known): string {
  const { words, language } = known.text;
  if (value === '') return words.publish.empty;
  switch (type?.type) {
    case 'choice':
      return fieldLabel(value, language);
    case 'yes':
      return value === 'true' ? words.form.yes : value === 'false' ? words.form.no : value;
    case 'id':
      return type.of === null ? value : nameIn(known.names, type.of, value);
    case 'date':
      return dated(value, language === 'sr' ? 'sr-Cyrl' : 'en');
    default:
      return value;
  }
}

/** As it reads and as it is typed, since `~` and `/` say more than the words of a short date. */
function dated(value: string, language: 'en' | 'sr-Cyrl'): string {
  return readDate(value) === null ? value : `${dateInWords(value, language)} (${value})`;
}
