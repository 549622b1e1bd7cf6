import { sentence } from '../messages/fault';
import type { Problem } from '../messages/problem';
import type { Records } from '../schema/kinds';

/** The kinds whose records are told in the order of their numbers, and what one of them is called. */
const names = {
  chapters: 'chapter',
  contexts: 'context',
  circulating: 'claim',
  'figure-steps': 'step',
} as const;

export type OrderedKind = keyof typeof names;
export const orderedKinds = Object.keys(names) as readonly OrderedKind[]; // the keys of the constant above

export function isOrdered(kind: string): kind is OrderedKind {
  return Object.hasOwn(names, kind);
}

/** Records of such a kind of which two have the same number. */
export function doubledOrders(records: Records): Problem[] {
  return Object.entries(names).flatMap(([kind, name]) => {
    const list: readonly { readonly id: string; readonly order: number }[] =
      records[kind as keyof typeof names]; // the entries are those of the table above
    return list.flatMap(({ id, order }, index) => {
      const other = list.slice(0, index).find((before) => before.order === order);
      if (other === undefined) return [];
      return [
        {
          record: `${kind}/${id}`,
          field: 'order',
          ...sentence(
            `another ${name}, "${other.id}", is number ${order} already: give each a number of its own`,
          ),
        },
      ];
    });
  });
}
