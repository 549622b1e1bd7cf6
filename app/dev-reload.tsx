import { recordsState } from '../data/read/records-state';

/** Loads a page again, under `npm run dev`, when the records it was made of change. Nothing of it is in an export. */
export function DevReload({ nonce }: { readonly nonce?: string }) {
  if (process.env.NODE_ENV !== 'development') return null;
  return <script nonce={nonce} src={`/dev/reload.js?state=${recordsState()}`} async />;
}
