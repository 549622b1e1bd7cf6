'use client';

import { useCallback, useEffect, useState } from 'react';
import type { MainExhibit, ReportedCrimes } from '../../data/exhibit/outline';

/** Where the records of one language lie, in two files, so that the second need not be fetched. */
export type RecordFiles = { readonly exhibit: string; readonly reports: string };

type Loaded<T> = T | 'waiting' | 'failed';

/** The records as files of the export. The reported crimes are fetched only for a visitor who wants them. */
export function useRecords(files: RecordFiles, withReports: boolean) {
  const [exhibit, setExhibit] = useState<Loaded<MainExhibit>>('waiting');
  const [reports, setReports] = useState<Loaded<ReportedCrimes>>('waiting');
  const [attempt, setAttempt] = useState(0);

  useEffect(() => load(files.exhibit, attempt, setExhibit), [files.exhibit, attempt]);
  useEffect(() => {
    if (withReports) return load(files.reports, attempt, setReports);
    return undefined;
  }, [files.reports, withReports, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { exhibit, reports, retry };
}

function load<T>(file: string, attempt: number, onLoaded: (value: Loaded<T>) => void): () => void {
  const abort = new AbortController();
  if (attempt > 0) onLoaded('waiting');
  fetch(file, { signal: abort.signal })
    .then((answer) => {
      if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
      return answer.json();
    })
    .then((value) => onLoaded(value as T)) // written by this very build from checked records
    .catch((error: unknown) => {
      if (abort.signal.aborted) return;
      console.warn(error);
      onLoaded('failed');
    });
  return () => abort.abort();
}
