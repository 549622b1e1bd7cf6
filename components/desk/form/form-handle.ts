import type { FormValue } from '../fields/form-values';
import { textOf } from '../fields/point-text';

/** What the page around a form may do with it. */
export type FormHandle = {
  /** Resolves when what is typed is saved or refused, with whether all of it is saved. */
  readonly save: () => Promise<boolean>;
  readonly version: () => string;
  /** The record as it is in the form. */
  readonly record: () => Record<string, unknown>;
  /** Writes the centre and zoom level of a map into a chapter's view; degrees. */
  readonly setView: (longitude: number, latitude: number, zoom: number) => void;
  /** Makes a day, such as 1944-10-14, the first or the last of a chapter's dates. */
  readonly setDay: (end: 'first' | 'last', day: string) => void;
};

/** The parts of a form that a handle reads and writes. */
type Values = {
  readonly getValues: (name: string) => unknown;
  readonly setValue: (name: string, value: FormValue) => void;
};

/** The functions of a handle that compose a chapter from what its preview shows. */
export function chapterHandle(form: Values): Pick<FormHandle, 'setView' | 'setDay'> {
  return {
    setView: (longitude, latitude, zoom) =>
      form.setValue('view', { centre: textOf([longitude, latitude]), zoom: String(zoom) }),
    setDay: (end, day) => {
      const [first = '', last = first] = String(form.getValues('when')).split('/');
      form.setValue('when', end === 'first' ? interval(day, last) : interval(first, day));
    },
  };
}

/** Two days as an EDTF interval; one day if they are equal, or only one is known. */
function interval(first: string, last: string): string {
  return first === last || first === '' || last === '' ? first || last : `${first}/${last}`;
}
