import { useEffect, useRef, useState } from 'react';
import type { Found, SearchFiles, ToSearch } from './search-messages';

/** Milliseconds before each new try; a network or a busy machine may fail once. */
const WAITS = [1000, 4000, 15_000];

/** What the words find; `failed` when every try of the search has failed. */
type Answer = Found | 'waiting' | 'failed';

/** Asks the search, which works beside the page, so that typing and the map go on meanwhile. */
export function useSearch(files: SearchFiles, words: string): Answer {
  const [answer, setAnswer] = useState<Answer>('waiting');
  const [tries, setTries] = useState(0);
  const worker = useRef<Worker | null>(null);
  const { exhibit, reports } = files;

  useEffect(() => {
    const searchWorker = new Worker(new URL('./search-worker.ts', import.meta.url), {
      type: 'module',
    });
    searchWorker.onmessage = ({ data }: MessageEvent<Found>) => setAnswer(data);
    let retry: ReturnType<typeof setTimeout> | undefined;
    searchWorker.onerror = (event) => {
      console.warn(event.message);
      searchWorker.terminate();
      const wait = WAITS[tries];
      if (wait === undefined) setAnswer('failed');
      else retry = setTimeout(() => setTries(tries + 1), wait);
    };
    searchWorker.postMessage({ type: 'begin', files: { exhibit, reports } } satisfies ToSearch);
    worker.current = searchWorker;
    return () => {
      clearTimeout(retry);
      searchWorker.terminate();
    };
  }, [exhibit, reports, tries]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other records and a new try need the same words sent again
  useEffect(() => {
    worker.current?.postMessage({ type: 'seek', words } satisfies ToSearch);
  }, [words, exhibit, reports, tries]);

  if (typeof answer === 'string') return answer;
  // While a word is being typed, the answer to its first letters stays; that to other words does not.
  const isBeginning = answer.words !== '' && words.startsWith(answer.words);
  return isBeginning || answer.words === words ? answer : 'waiting';
}
