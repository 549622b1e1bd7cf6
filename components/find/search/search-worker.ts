import type { MainExhibit, ReportedCrimes } from '../../../data/exhibit/outline';
import { inDateOrder } from '../../../data/exhibit/queries';
import { type EventSearch, searchIn } from './search';
import { type Found, MOST_ROWS, type SearchFiles, type ToSearch } from './search-messages';

// The index of fifty thousand events takes seconds to make and more memory than the exhibit itself; a
// worker spares the page both.
let search: Promise<{ ids: readonly string[]; search: EventSearch }> | null = null;

self.onmessage = async ({ data }: MessageEvent<ToSearch>) => {
  if (data.type === 'begin') {
    search = make(data.files);
    // The page gets an event for an error, and none for a promise that fails.
    search.catch((error) => setTimeout(() => reportError(error)));
    return;
  }
  const ready = await search?.catch(() => null);
  if (ready === null || ready === undefined) return;
  const found = ready.search(data.words);
  const first = found.slice(0, MOST_ROWS).flatMap((index) => ready.ids[index] ?? []);
  const answer: Found = { words: data.words, count: found.length, first };
  self.postMessage(answer);
};

async function make({ exhibit: main, reports: more }: SearchFiles) {
  const exhibit = (await read(main)) as MainExhibit; // written by the build from checked records
  const reports = more === null ? null : ((await read(more)) as ReportedCrimes); // likewise
  const events = inDateOrder([...exhibit.events, ...(reports?.events ?? [])]);
  const areas = [...exhibit.areas, ...(reports?.areas ?? [])];
  return {
    ids: events.map(({ id }) => id),
    search: searchIn(events, { ...exhibit, areas }),
  };
}

async function read(file: string): Promise<unknown> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
  return answer.json();
}
