import type { Kind, Records } from '../schema/kinds';
import type { Citation } from '../schema/parts/record';

/** Where one record names another. `leans`: it rests on it, so a public one needs it to be public. */
export type Reference = { readonly field: string; readonly to: string; readonly leans: boolean };

/** Every record that `record` names, with the field that names it. */
export function referencesOf<K extends Kind>(kind: K, record: Records[K][number]): Reference[] {
  const found: Reference[] = [];
  const add = (field: string, folder: Kind, id: string | undefined, leans = true) => {
    if (id !== undefined) found.push({ field, to: `${folder}/${id}`, leans });
  };
  const addEach = (
    field: string,
    folder: Kind,
    ids: readonly string[] | undefined,
    leans = true,
  ) => {
    ids?.forEach((id, index) => {
      add(`${field}.${index}`, folder, id, leans);
    });
  };
  const cite = (field: string, citations: readonly Citation[] | undefined, leans = true) => {
    citations?.forEach((citation, index) => {
      add(`${field}.${index}.source`, 'sources', citation.source, leans);
    });
  };
  if ('sources' in record) cite('sources', record.sources);
  if ('toRead' in record) cite('toRead', record.toRead, false);
  if ('place' in record) add('place', 'places', record.place);
  if ('area' in record && kind === 'events')
    add('area', 'areas', record.area as string | undefined); // an event's area is an id, a figure's a text
  if ('answers' in record) addEach('answers', 'events', record.answers);
  if ('message' in record && record.message !== undefined) {
    const { from, to, received } = record.message;
    addEach('message.from', 'actors', from);
    addEach('message.to', 'actors', to);
    add('message.received', 'places', received);
  }
  if ('steps' in record)
    record.steps.forEach(({ event }, index) => {
      add(`steps.${index}.event`, 'events', event);
    });
  if ('pictures' in record) addEach('pictures', 'pictures', record.pictures);
  if ('marks' in record) addEach('marks', 'events', record.marks);
  if ('actors' in record)
    record.actors.forEach(({ actor }, index) => {
      add(`actors.${index}.actor`, 'actors', actor);
    });
  if ('actor' in record) add('actor', 'actors', record.actor);
  if ('partOf' in record) add('partOf', 'actors', record.partOf);
  if ('circulates' in record) addEach('figures', 'figures', record.figures, false);
  if ('caution' in record) {
    add('range', 'figures', record.range);
    addEach('shares.figures', 'figures', record.shares?.figures);
    record.table?.rows.forEach(({ figures }, row) => {
      figures.forEach((figure, column) => {
        add(`table.rows.${row}.figures.${column}`, 'figures', figure ?? undefined);
      });
    });
  }
  if ('derivedFrom' in record) addEach('derivedFrom', 'figures', record.derivedFrom, false);
  if ('path' in record)
    record.path.forEach(({ place }, index) => {
      add(`path.${index}.place`, 'places', place);
    });
  if ('exceptions' in record)
    record.exceptions?.forEach(({ place }, index) => {
      add(`exceptions.${index}.place`, 'places', place, false);
    });
  if ('events' in record) addEach('events', 'events', record.events);
  if ('paragraphs' in record)
    record.paragraphs.forEach(({ checked, sources }, index) => {
      cite(`paragraphs.${index}.sources`, sources, checked !== 'unchecked');
    });
  if ('claims' in record) {
    record.claims.forEach((claim, index) => {
      const leans = claim.checked !== 'unchecked';
      cite(`claims.${index}.sources`, claim.sources, leans);
      add(`claims.${index}.place`, 'places', claim.place, leans);
    });
  }
  return found;
}
