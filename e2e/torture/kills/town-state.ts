import type { Store } from '../../../server/desk/store/store';

/** The records that are tortured. */
export const towns = ['one', 'two', 'three', 'four', 'five'] as const;

/** The number of the change that a town has in its draft and in public; null if there is none. */
export type TownState = Readonly<
  Record<string, { readonly draft: number | null; readonly public: number | null }>
>;

/** A sound place that says by which change it came. */
export function somePlace(id: string, number: number) {
  return {
    id,
    checked: 'confirmed',
    serbianReviewed: false,
    name: { en: `Town ${number}`, sr: 'Град' },
    at: [20.5, 44.8],
    precision: 'exact',
  };
}

export function stateOf(store: Store): TownState {
  return Object.fromEntries(
    towns.map((id) => [
      id,
      {
        draft: numberIn(store.draft('places', id)?.value.record),
        public: numberIn(store.published('places', id)?.value),
      },
    ]),
  );
}

/** The number of the change by which a record came, or a draft of one. */
export function numberIn(record: unknown): number | null {
  const number = /"en":"Town (\d+)"/.exec(JSON.stringify(record ?? null))?.[1];
  return number === undefined ? null : Number(number);
}
