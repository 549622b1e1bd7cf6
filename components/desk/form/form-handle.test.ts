import { expect, test } from 'vitest';
import type { FormValue } from '../fields/form-values';
import { stageHandle } from './form-handle';

/** A form that holds one date, and notes what is written into it. */
function someForm(when: string) {
  const written = new Map<string, FormValue>();
  const handle = stageHandle({
    getValues: () => when,
    setValue: (name, value) => written.set(name, value),
  });
  return { written, handle };
}

test('the box of a preview becomes what must be seen in a chapter or at the opening', () => {
  const { written, handle } = someForm('');
  handle.setBox('chapters', [18.80012, 43], [22.9, 46.29987]);
  handle.setBox('exhibits', [19, 44], [21, 45]);
  expect(written.get('inView.box')).toEqual({ southWest: '18.8, 43', northEast: '22.9, 46.3' });
  expect(written.get('opening.inView.box')).toEqual({ southWest: '19, 44', northEast: '21, 45' });
});

test('a moment of the preview becomes an end of a chapter, or the day of the opening', () => {
  const { written, handle } = someForm('1944-10-10/1944-10-14');
  handle.setDay('first', '1944-10-11');
  expect(written.get('when')).toBe('1944-10-11/1944-10-14');
  handle.setDay('last', '1944-10-10');
  expect(written.get('when')).toBe('1944-10-10');
  handle.setDay('opening', '1944-10-14');
  expect(written.get('opening.day')).toBe('1944-10-14');
});
