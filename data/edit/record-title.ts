export const titleFields: readonly string[] = ['title', 'name', 'term', 'label', 'alt'];

/** What a record is called: its title, name, term, label or alt text, in English if it has two languages, or else its id. */
export function titleOf(record: unknown): string {
  const fields = Object(record);
  for (const name of [...titleFields, 'id']) {
    const text = fields[name]?.en || fields[name]?.sr || fields[name];
    if (typeof text === 'string' && text !== '') return text;
  }
  return '';
}
