import type { ReactNode } from 'react';
import { DeskHtml } from '../desk-html';

export default function DoorLayout({ children }: { readonly children: ReactNode }) {
  return <DeskHtml>{children}</DeskHtml>;
}
