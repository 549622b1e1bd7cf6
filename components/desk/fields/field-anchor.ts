/** The id of the input that a problem is about: all paragraphs of a language have one. */
export function inputOf(field: string): string {
  return field.replace(/(\.(?:en|sr))\.\d+$/, '$1');
}

/** The address of a field in the form of its record; of the form itself where the record as a whole is meant. */
export function fieldAddress(record: string, field: string): string {
  return `/desk/records/${record}/#${inputOf(field)}`;
}

/** Brings the field that the address names to the eye and the keys; where it is not there, the part that it would be in. */
export function showNamedField(): void {
  let id = decodeURIComponent(location.hash.slice(1));
  while (id !== '' && document.getElementById(id) === null) id = id.replace(/\.?[^.]*$/, '');
  const field = id === '' ? null : document.getElementById(id);
  // A part of the form is marked by its first input.
  const input = field?.matches('fieldset')
    ? field.querySelector<HTMLElement>('input, textarea, select')
    : field;
  input?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}
