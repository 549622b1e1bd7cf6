import { useEffect, useState } from 'react';
import type { EventText } from '../../data/exhibit/outline';

/** What only the card of the chosen event tells, or how far it is on its way. */
type ReadText = EventText | 'waiting' | 'failed';

/** Files already read in this visit, by name; a file's name changes with its contents. */
const read = new Map<string, Promise<readonly EventText[]>>();

/** The text of an event from its file in the export; null while no event is chosen. */
export function useText(id: string | null, file: string | null): ReadText | null {
  const [found, setFound] = useState<{ readonly id: string; readonly text: ReadText } | null>(null);

  useEffect(() => {
    if (id === null || file === null) return;
    let wanted = true;
    textsIn(file)
      .then((texts) => texts.find((text) => text.id === id) ?? 'failed')
      .catch((error: unknown) => {
        console.warn(error);
        // The next card that needs it tries again.
        read.delete(file);
        return 'failed' as const;
      })
      .then((text) => {
        if (wanted) setFound({ id, text });
      });
    return () => {
      wanted = false;
    };
  }, [id, file]);

  if (id === null) return null;
  return found?.id === id ? found.text : 'waiting';
}

function textsIn(file: string): Promise<readonly EventText[]> {
  const texts =
    read.get(file) ??
    fetch(file).then((answer) => {
      if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
      return answer.json() as Promise<readonly EventText[]>; // written by the build from checked records
    });
  read.set(file, texts);
  return texts;
}
