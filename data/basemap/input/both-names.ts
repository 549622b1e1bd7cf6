import { toLatin } from '../../text/script';

export type Name = { readonly en: string; readonly sr: string };

/** The three properties every labelled feature carries. */
export function nameProperties(name: Name): Readonly<Record<string, string>> {
  return { name_en: name.en, name_sr: name.sr, name_sr_latn: toLatin(name.sr) };
}
