import { useEffect, useRef, useState } from 'react';
import type { Found, SearchFiles, ToSearch } from './search-messages';

/** What the latest answered words find; `failed` where the search cannot work at all. */
export type Answer = Found | 'waiting' | 'failed';

/** Asks the search, which works beside the page, so that typing and the map go on meanwhile. */
export function useSearch(files: SearchFiles, words: string): Answer {
  const [answer, setAnswer] = useState<Answer>('waiting');
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const { exhibit, reports } = files;

  useEffect(() => {
    const made = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    made.onmessage = ({ data }: MessageEvent<Found>) => {
      // An answer to words that have changed since is of no use.
      if (data.number === asked.current) setAnswer(data);
    };
    made.onerror = (event) => {
      console.warn(event.message);
      setAnswer('failed');
    };
    made.postMessage({ type: 'begin', files: { exhibit, reports } } satisfies ToSearch);
    worker.current = made;
    return () => made.terminate();
  }, [exhibit, reports]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with other records the same words are asked again
  useEffect(() => {
    asked.current += 1;
    const question: ToSearch = { type: 'seek', number: asked.current, words };
    worker.current?.postMessage(question);
  }, [words, exhibit, reports]);

  return answer;
}
