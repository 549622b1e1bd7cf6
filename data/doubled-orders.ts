import type { Problem } from './schema/kinds';

/** Records of one kind that are told in the order of their numbers, where two have the same. */
export function doubledOrders(
  kind: 'chapters' | 'contexts',
  list: readonly { readonly id: string; readonly order: number }[],
): Problem[] {
  return list
    .filter(({ order }, index) => list.findIndex((other) => other.order === order) < index)
    .map(({ id, order }) => ({
      record: `${kind}/${id}`,
      field: 'order',
      message: `another ${kind.slice(0, -1)} is number ${order} already: give each a number of its own`,
    }));
}
