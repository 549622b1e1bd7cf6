import type { Problem } from '../messages/problem';
import type { Kind, Records } from '../schema/kinds';

/** The kinds whose records are shown in the order of their field `order`. */
const orderedKinds = [
  'chapters',
  'contexts',
  'circulating',
  'figure-steps',
  'unread-sources',
] as const;
export type OrderedKind = (typeof orderedKinds)[number];

type Ordered = { readonly id: string; readonly order: number };

export function isOrdered(kind: string): kind is OrderedKind {
  return orderedKinds.some((ordered) => ordered === kind);
}

/** A problem for each record that has the same number as an earlier one of its kind, or of its comparison. */
export function doubledOrders(records: Records): Problem[] {
  const compared = records.sources.flatMap(({ id, assessment }) =>
    assessment === undefined ? [] : [{ id, order: assessment.order }],
  );
  return [
    ...orderedKinds.flatMap((kind) => doubledIn(records[kind], kind, 'order')),
    ...doubledIn(compared, 'sources', 'assessment.order'),
  ];
}

function doubledIn(
  list: readonly Ordered[],
  kind: OrderedKind | Extract<Kind, 'sources'>,
  field: string,
): Problem[] {
  return list.flatMap(({ id, order }, index): Problem[] => {
    const other = list.slice(0, index).find((before) => before.order === order);
    if (other === undefined) return [];
    const values = { kind, other: other.id, number: order };
    return [{ record: `${kind}/${id}`, field, code: 'number-taken', values }];
  });
}
