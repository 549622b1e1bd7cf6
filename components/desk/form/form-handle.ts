import type { Point } from '../../../data/space/geo';
import type { FormValue } from '../fields/form-values';
import { textOf } from '../fields/point-text';

/** The kinds of record that say what the map must show. */
export type StagedKind = 'chapters' | 'exhibits';

/** What the page around a form may do with it. */
export type FormHandle = {
  /** Resolves when what is typed is saved or refused, with whether all of it is saved. */
  readonly save: () => Promise<boolean>;
  readonly version: () => string;
  /** The record as it is in the form. */
  readonly record: () => Record<string, unknown>;
  /** Makes a box of two corners, in degrees, what must be seen in a chapter or at the opening. */
  readonly setBox: (kind: StagedKind, southWest: Point, northEast: Point) => void;
  /** Makes a day, such as 1944-10-14, the first or the last of a chapter's dates, or the day of the opening. */
  readonly setDay: (end: 'first' | 'last' | 'opening', day: string) => void;
};

/** The parts of a form that a handle reads and writes. */
type Values = {
  readonly getValues: (name: string) => unknown;
  readonly setValue: (name: string, value: FormValue) => void;
};

/** The functions of a handle that compose a chapter or the opening from what its preview shows. */
export function stageHandle(form: Values): Pick<FormHandle, 'setBox' | 'setDay'> {
  return {
    setBox(kind, southWest, northEast) {
      const box = { southWest: textOf(southWest), northEast: textOf(northEast) };
      form.setValue(kind === 'chapters' ? 'inView.box' : 'opening.inView.box', box);
    },
    setDay(end, day) {
      if (end === 'opening') return form.setValue('opening.day', day);
      const [first = '', last = first] = String(form.getValues('when')).split('/');
      form.setValue('when', end === 'first' ? interval(day, last) : interval(first, day));
    },
  };
}

/** Two days as an EDTF interval; one day if they are equal, or only one is known. */
function interval(first: string, last: string): string {
  return first === last || first === '' || last === '' ? first || last : `${first}/${last}`;
}
