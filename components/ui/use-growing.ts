import { useState } from 'react';

/** A list that is drawn in pages, so that thousands of entries weigh no more than the first of them. */
type Growing<T> = {
  readonly shown: readonly T[];
  /** How many are not drawn, and how many of them the next page brings. */
  readonly rest: number;
  readonly next: number;
  readonly grow: () => void;
};

/** The first `page` items, and on request another page of them; another list starts again at its first page. */
export function useGrowing<T>(items: readonly T[], page: number): Growing<T> {
  const [grown, setGrown] = useState({ items, count: page });
  const count = grown.items === items ? grown.count : page;
  const rest = Math.max(0, items.length - count);
  return {
    shown: rest === 0 ? items : items.slice(0, count),
    rest,
    next: Math.min(rest, page),
    grow: () => setGrown({ items, count: count + page }),
  };
}
