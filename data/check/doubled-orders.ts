import type { Problem } from '../messages/problem';
import type { Records } from '../schema/kinds';

/** The kinds whose records are shown in the order of their field `order`. */
const orderedKinds = ['chapters', 'contexts', 'circulating', 'figure-steps'] as const;
export type OrderedKind = (typeof orderedKinds)[number];

export function isOrdered(kind: string): kind is OrderedKind {
  return orderedKinds.some((ordered) => ordered === kind);
}

/** A problem for each record that has the same number as an earlier one of its kind. */
export function doubledOrders(records: Records): Problem[] {
  return orderedKinds.flatMap((kind) => {
    const list: readonly { readonly id: string; readonly order: number }[] = records[kind];
    return list.flatMap(({ id, order }, index): Problem[] => {
      const other = list.slice(0, index).find((before) => before.order === order);
      if (other === undefined) return [];
      const values = { kind, other: other.id, number: order };
      return [{ record: `${kind}/${id}`, field: 'order', code: 'number-taken', values }];
    });
  });
}
