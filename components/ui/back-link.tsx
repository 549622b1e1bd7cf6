'use client';

import type { MouseEvent } from 'react';

type Props = { readonly home: string; readonly label: string };

/** Back to where the visitor came from; to the exhibit where that is not known. */
export function BackLink({ home, label }: Props) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const from = new URLSearchParams(window.location.search).get('from') ?? '';
    // Only a page of this exhibit and language is gone back to, whatever the address says.
    if (from.startsWith(home)) event.currentTarget.href = from;
  };
  return (
    <a href={home} onClick={follow}>
      {label}
    </a>
  );
}
