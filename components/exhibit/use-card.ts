import { useMemo } from 'react';
import { type Exchange, exchangesOf, isUnanswered } from '../../data/exhibit/exchanges';
import {
  type EventOutline,
  fileOfText,
  type MainExhibit,
  type ReportedCrimes,
} from '../../data/exhibit/outline';
import type { OpenCard } from '../story/open-card';
import { useText } from './use-text';

type Records = {
  readonly exhibit: MainExhibit;
  readonly reports: ReportedCrimes | null;
  readonly events: readonly EventOutline[];
  readonly exchanges: readonly Exchange[];
};

/** The card of the chosen event; null while none is chosen. `outside`: whether the filter excludes the event. */
export function useCard(
  selected: EventOutline | null,
  { exhibit, reports, events, exchanges }: Records,
  outside: boolean,
): OpenCard | null {
  const id = selected?.id ?? null;
  const file = useMemo(
    () => (id === null ? null : (fileOfText(exhibit, id) ?? (reports && fileOfText(reports, id)))),
    [id, exhibit, reports],
  );
  const text = useText(id, file);
  const answers = useMemo(
    () =>
      selected && {
        exchanges: exchangesOf(exchanges, events, selected.id),
        missing: isUnanswered(events, selected),
      },
    [exchanges, events, selected],
  );
  return selected && answers && { event: selected, text: text ?? 'waiting', outside, answers };
}
