import './globals.css';
import './print.css';
import type { ReactNode } from 'react';

/** Nothing but its children: each half of the site owns its own <html>, with its own language. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
