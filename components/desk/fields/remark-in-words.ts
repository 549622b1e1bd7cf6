import type { RecordNames } from '../../../data/edit/contract/page-data';
import { typeAt } from '../../../data/edit/type-at';
import type { Message } from '../../../data/messages/catalogue';
import { sayInForm } from '../../../data/messages/say';
import { isKind, type Kind } from '../../../data/schema/kinds';
import type { DeskText } from '../words/desk-words';
import { nameIn, nameOf } from './record-names';
import { valueInWords } from './value-in-words';

type Known = { readonly text: DeskText; readonly names: RecordNames };

/** The kinds of the records that messages name by an id, by the names of the values. */
const kindsOf: Readonly<Record<string, Kind>> = {
  event: 'events',
  place: 'places',
  source: 'sources',
};

/** What is wrong with a field of a record, such as events/danube-crossed, in the words of its form, with other records by their names. */
export function remarkInWords(
  remark: Message & { readonly field: string | null },
  record: string,
  known: Known,
): string {
  if (!('values' in remark)) return sayInForm(remark, known.text.language);
  const shown = ([name, value]: [string, unknown]) => {
    if (typeof value !== 'string') return [name, value];
    if (name === 'to') return [name, nameOf(known.names, value)];
    const kind = kindsOf[name];
    if (kind !== undefined) return [name, nameIn(known.names, kind, value)];
    const [own] = record.split('/');
    if (name !== 'now' || !isKind(own)) return [name, value];
    return [name, valueInWords(value, typeAt(own, remark.field ?? ''), known)];
  };
  const values = Object.fromEntries(Object.entries(remark.values).map(shown));
  return sayInForm({ ...remark, values } as Message, known.text.language); // a text takes the place of a text
}
