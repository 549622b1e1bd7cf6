import type { ReactNode } from 'react';
import { DevReload } from './dev-reload';

/** The frame of a page that belongs to no one language. */
export function AllLanguages({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <link rel="stylesheet" href="/fonts/fonts.css" />
        <DevReload />
      </head>
      <body>{children}</body>
    </html>
  );
}
