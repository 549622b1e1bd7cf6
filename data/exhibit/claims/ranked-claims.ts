import { distances } from '../../schema/parts/distances';

type Distance = (typeof distances)[number];
type Citing = { readonly sources: readonly { readonly source: string }[] };
type Distant = ReadonlyMap<string, { readonly distance: Distance }>;

/** The distance of the nearest source of a claim; the farthest where none of them is known. */
export function distanceOf({ sources }: Citing, known: Distant): Distance {
  const cited = sources.map(({ source }) => known.get(source)?.distance);
  return distances.find((distance) => cited.includes(distance)) ?? 'retelling';
}

/**
 * The claims on each matter together, in the order in which the matters come up, and of one matter the nearest to what
 * happened first. Claims of one distance keep the order of the record.
 */
export function rankedClaims<T extends Citing & { readonly matter: string }>(
  claims: readonly T[],
  known: Distant,
): T[] {
  const matters = [...new Set(claims.map(({ matter }) => matter))];
  const rankOf = (claim: T) => distances.indexOf(distanceOf(claim, known));
  return [...claims].sort(
    (one, other) =>
      matters.indexOf(one.matter) - matters.indexOf(other.matter) || rankOf(one) - rankOf(other),
  );
}
