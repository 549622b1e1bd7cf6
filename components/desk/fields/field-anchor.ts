/** The id of the input that a problem is about; all paragraphs of a language share one input. */
export function inputOf(field: string): string {
  return field.replace(/(\.(?:en|sr))\.\d+$/, '$1');
}

/** The address of a field in the form of its record; for a problem of the whole record, it opens the form. */
export function fieldAddress(record: string, field: string): string {
  return `/desk/records/${record}/#${inputOf(field)}`;
}

/** Scrolls to the field that the address names and focuses it; if the form does not have it, the group around it. */
export function showNamedField(): void {
  let id = decodeURIComponent(location.hash.slice(1));
  while (id !== '' && document.getElementById(id) === null) id = id.replace(/\.?[^.]*$/, '');
  const field = id === '' ? null : document.getElementById(id);
  // A group cannot be typed in, so its first input gets the focus.
  const input = field?.matches('fieldset')
    ? field.querySelector<HTMLElement>('input, textarea, select')
    : field;
  input?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}
