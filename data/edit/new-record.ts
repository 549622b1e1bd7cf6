import type { Kind } from '../schema/kinds';
import { fieldsOf } from './fields';
import { titleFields } from './record-title';

/** A record with nothing but its title, which is Serbian if it is written in Cyrillic. Empty if no title is given or the kind has none. */
export function newRecord(kind: Kind, called: string): Record<string, unknown> {
  // The description of a picture for visitors who cannot see it is not a name.
  const field = fieldsOf(kind).find(({ name }) => name !== 'alt' && titleFields.includes(name));
  if (field === undefined || called === '') return {};
  if (field.type === 'words') return { [field.name]: called };
  const isSerbian = /\p{Script=Cyrillic}/u.test(called);
  return { [field.name]: { en: isSerbian ? '' : called, sr: isSerbian ? called : '' } };
}
