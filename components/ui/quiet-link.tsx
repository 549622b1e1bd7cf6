'use client';

import type { MouseEvent } from 'react';

type Props = {
  readonly href: string;
  readonly label: string;
  readonly className: string | undefined;
};

/** A link to the quiet page that carries the address to come back to. */
export function QuietLink({ href, label, className }: Props) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const { pathname, search } = window.location;
    if (pathname !== href)
      event.currentTarget.search = `?from=${encodeURIComponent(pathname + search)}`;
  };
  return (
    <a href={href} className={className} onClick={follow}>
      {label}
    </a>
  );
}
