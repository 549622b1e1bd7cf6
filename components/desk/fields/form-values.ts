import { type Field, type FieldType, fieldsOf } from '../../../data/edit/fields';
import { valueAt } from '../../../data/edit/value-at';
import type { Kind } from '../../../data/schema/kinds';

/** What a form holds of a field: texts as they are typed, valid or not, so that nothing typed is ever lost. */
export type FormValue =
  | string
  | null
  | { readonly [name: string]: FormValue }
  | readonly { readonly item: FormValue }[];

/** A record, complete or not, as its form holds it. */
export function toForm(kind: Kind, record: unknown): Record<string, FormValue> {
  return groupOf(fieldsOf(kind), record);
}

/** The record that a form holds; what cannot be read as the field's type remains as it was typed. */
export function fromForm(kind: Kind, form: unknown): Record<string, unknown> {
  return recordOf(fieldsOf(kind), form);
}

/** A field with nothing in it yet. */
export function emptyOf(type: FieldType): FormValue {
  return formOf(type, undefined, false);
}

const BETWEEN = '\n\n';

function groupOf(fields: readonly Field[], value: unknown): Record<string, FormValue> {
  return Object.fromEntries(
    fields.map((field) => [field.name, formOf(field, valueAt(value, field.name), field.optional)]),
  );
}

function formOf(type: FieldType, value: unknown, optional: boolean): FormValue {
  switch (type.type) {
    case 'text':
      return { en: textIn(valueAt(value, 'en')), sr: textIn(valueAt(value, 'sr')) };
    case 'paragraphs':
      return { en: joined(valueAt(value, 'en')), sr: joined(valueAt(value, 'sr')) };
    case 'yes':
      return value === true ? 'yes' : value === false ? 'no' : '';
    case 'position':
      return Array.isArray(value) ? value.join(', ') : textIn(value);
    case 'group':
      return optional && value === undefined ? null : groupOf(type.fields, value);
    case 'list':
      return (Array.isArray(value) ? value : []).map((item) => ({
        item: formOf(type.of, item ?? undefined, false),
      }));
    default:
      return textIn(value);
  }
}

function textIn(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function joined(value: unknown): string {
  return Array.isArray(value) ? value.map(textIn).join(BETWEEN) : textIn(value);
}

function recordOf(fields: readonly Field[], form: unknown): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const value = recordValueOf(field, valueAt(form, field.name), field.optional);
    if (value !== undefined) record[field.name] = value;
  }
  return record;
}

function recordValueOf(type: FieldType, form: unknown, optional: boolean): unknown {
  switch (type.type) {
    case 'text': {
      const [en, sr] = [trimmed(valueAt(form, 'en')), trimmed(valueAt(form, 'sr'))];
      return optional && en === '' && sr === '' ? undefined : { en, sr };
    }
    case 'paragraphs': {
      const [en, sr] = [paragraphsIn(valueAt(form, 'en')), paragraphsIn(valueAt(form, 'sr'))];
      return optional && en.length + sr.length === 0 ? undefined : { en, sr };
    }
    case 'yes':
      return form === 'yes' ? true : form === 'no' && !type.only ? false : undefined;
    case 'number':
      return numberIn(trimmed(form));
    case 'position':
      return positionIn(trimmed(form));
    case 'group':
      return form === null || form === undefined ? undefined : recordOf(type.fields, form);
    case 'list': {
      const items = (Array.isArray(form) ? form : []).map(({ item }) => {
        const value = recordValueOf(type.of, item, false);
        return value === undefined && type.gaps ? null : value;
      });
      return optional && items.length === 0 ? undefined : items;
    }
    default:
      return trimmed(form) === '' ? undefined : trimmed(form);
  }
}

function trimmed(form: unknown): string {
  return textIn(form).trim();
}

/** A line each, since no paragraph holds a line break. */
function paragraphsIn(form: unknown): string[] {
  return textIn(form)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function numberIn(text: string): number | string | undefined {
  if (text === '') return undefined;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : text;
}

/** The numbers of a position as typed; the text itself if it holds anything else. */
export function positionIn(text: string): readonly number[] | string | undefined {
  if (text === '') return undefined;
  const parts = text.split(/[,;]\s*|\s+/).map((part) => (part === '' ? Number.NaN : Number(part)));
  return parts.every(Number.isFinite) ? parts : text;
}
