import { toLatin } from '../../text/script';

export type BothNames = { readonly en: string; readonly sr: string };

/** The three properties of every feature with a label: English, Serbian in Cyrillic and in Latin. */
export function nameProperties(name: BothNames): Readonly<Record<string, string>> {
  return { name_en: name.en, name_sr: name.sr, name_sr_latn: toLatin(name.sr) };
}
