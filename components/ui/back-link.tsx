'use client';

import type { MouseEvent } from 'react';

type Props = { readonly home: string; readonly label: string };

/** A link back to where the visitor came from, or to the exhibit where that is not known. */
export function BackLink({ home, label }: Props) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const from = new URLSearchParams(window.location.search).get('from') ?? '';
    // The address could name any page; only one of this exhibit and language is accepted.
    if (from.startsWith(home)) event.currentTarget.href = from;
  };
  return (
    <a href={home} onClick={follow}>
      {label}
    </a>
  );
}
