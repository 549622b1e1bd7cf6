import { useEffect } from 'react';
import type { EventOutline } from '../../data/exhibit/outline';
import { isReport } from '../../data/schema/parts/event-kinds';
import type { Words } from '../ui/words/words';

type Props = {
  readonly event: EventOutline | null;
  /** The exhibit's name. */
  readonly exhibit: string;
  readonly words: Words;
};

/** Says which event has been chosen, to screen readers and in the title of the page. */
export function Chosen({ event, exhibit, words }: Props) {
  const name = event && nameOf(event, words);

  useEffect(() => {
    if (name === null) return;
    const before = document.title;
    document.title = `${name} · ${exhibit}`;
    return () => {
      document.title = before;
    };
  }, [name, exhibit]);

  return (
    <p className="spoken" aria-live="polite">
      {event !== null && `${event.title}, ${event.date}`}
    </p>
  );
}

/** A reported crime is no headline, and the title of a page stays in the browser's history. */
function nameOf(event: EventOutline, words: Words): string {
  return isReport(event) ? words.lanes.reports : event.title;
}
