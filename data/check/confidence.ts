import type { Problem } from '../messages/problem';
import type { Records } from '../schema/kinds';
import { nearDistances } from '../schema/parts/distances';

/**
 * An event of high confidence rests on a document, a testimony or scholarship that was checked. A publication is its own
 * evidence, wherever it appeared; a source that cannot be read is given the benefit of the doubt.
 */
export function sureOnRetellings({ events, sources }: Records): Problem[] {
  const weak = new Set(
    sources
      .filter(
        ({ checked, distance }) => checked === 'unchecked' || !nearDistances.includes(distance),
      )
      .map(({ id }) => id),
  );
  return events.flatMap(({ id, kind, confidence, sources: cited }): Problem[] =>
    confidence === 'high' && kind !== 'publication' && cited.every(({ source }) => weak.has(source))
      ? [{ record: `events/${id}`, field: 'confidence', code: 'sure-on-retellings' }]
      : [],
  );
}
