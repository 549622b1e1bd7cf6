import type { Kind } from '../schema/kinds';
import { fieldsOf } from './fields';
import { titleFields } from './record-title';

/** A record of which nothing is known but what it is called: in Serbian where that is written in Cyrillic. */
export function newRecord(kind: Kind, called: string): Record<string, unknown> {
  // What is to be seen in a picture is no name for it.
  const field = fieldsOf(kind).find(({ name }) => name !== 'alt' && titleFields.includes(name));
  if (field === undefined || called === '') return {};
  if (field.type === 'words') return { [field.name]: called };
  const isSerbian = /\p{Script=Cyrillic}/u.test(called);
  return { [field.name]: { en: isSerbian ? '' : called, sr: isSerbian ? called : '' } };
}
