import { catalogues, type Message, type MessageLanguage } from './catalogue';
import { forms as englishForms } from './en/records/forms';
import { sheetForms as englishSheetForms } from './en/records/sheet-forms';
import { forms as serbianForms } from './sr/records/forms';
import { sheetForms as serbianSheetForms } from './sr/records/sheet-forms';

const forms = { en: englishForms, sr: serbianForms } as const;
const sheetForms = { en: englishSheetForms, sr: serbianSheetForms } as const;

/** A message in words, for somebody who sees the file. Serbian is Cyrillic. A value that is a message itself is put into words first. */
export function say(message: Message, language: MessageLanguage): string {
  return worded(catalogues[language][message.code], message, language);
}

/** A message in words for somebody who sees the form of a record. */
export function sayInForm(message: Message, language: MessageLanguage): string {
  const own: Readonly<Record<string, unknown>> = forms[language];
  return worded(own[message.code] ?? catalogues[language][message.code], message, language);
}

/** A message in words for somebody who sees a sheet, where the field is a column. */
export function sayInSheet(
  fault: Message & { readonly column: string },
  language: MessageLanguage,
): string {
  const own: Readonly<Record<string, unknown>> = sheetForms[language];
  const { column } = fault;
  return worded(own[fault.code] ?? catalogues[language][fault.code], fault, language, { column });
}

function worded(
  words: unknown,
  message: Message,
  language: MessageLanguage,
  more: Readonly<Record<string, unknown>> = {},
): string {
  if (typeof words !== 'function') return String(words);
  const values = Object.entries({ ...('values' in message ? message.values : {}), ...more });
  return String(
    words(
      Object.fromEntries(
        values.map(([name, value]) => [name, isMessage(value) ? say(value, language) : value]),
      ),
    ),
  );
}

/** Whether a value has a code of the catalogue. */
export function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    Object.hasOwn(catalogues.en, value.code)
  );
}
