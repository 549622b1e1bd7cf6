/** The files of records to search: the exhibit, and the reported crimes where they are shown. */
export type SearchFiles = { readonly exhibit: string; readonly reports: string | null };

/** Messages to the worker: once where the records are, then the words to search for. */
export type ToSearch =
  | { readonly type: 'begin'; readonly files: SearchFiles }
  | { readonly type: 'seek'; readonly words: string };

/** The worker's answer: how many events these words find, and the ids of the first ones, in order. */
export type Found = {
  readonly words: string;
  readonly count: number;
  readonly first: readonly string[];
};

/** More rows than this are no help; a further word narrows them. */
export const MOST_ROWS = 30;
