import type { Language } from '../../../data/text/language';
import { dayInWords } from '../../../data/time/day-words';
import { dayFrom, type Instant } from '../../../data/time/span';
import { fill } from '../../ui/words/fill';
import type { Words } from '../../ui/words/words';

/** What every reference of a page shares. */
export type Imprint = {
  readonly words: Words['cite'];
  readonly language: Language;
  /** The exhibit's title, and the museum's name where that is filled in. */
  readonly exhibit: string;
  /** Where the exhibit stands on the web; empty where the museum has not said so. */
  readonly site: string;
  readonly version: { readonly id: string; readonly date: string };
};

/** An address as it is being read, and the reader's day. */
export type Reading = { readonly address: string; readonly day: Instant };

/** A plain reference, ready to copy. Before it is read it has an address within the site and no day. */
export function citation(imprint: Imprint, what: string, reading: Reading | string): string {
  const { words, language, exhibit, version } = imprint;
  const shared = { exhibit, what, version: version.id, built: version.date };
  return typeof reading === 'string'
    ? fill(words.unread, { ...shared, address: reading })
    : fill(words.read, {
        ...shared,
        address: reading.address,
        day: dayInWords(reading.day, language),
      });
}

/** What a view of the exhibit is, from its address: the views, and the day that it keeps. */
export function viewNamed({ words, language }: Imprint, address: string): string {
  const at = dayFrom(new URL(address, 'http://localhost').searchParams.get('at') ?? '');
  return at === null ? words.whole : fill(words.view, { date: dayInWords(at, language) });
}

/** The day of a clock where it stands, and not the day that it is in Greenwich. */
export function dayHere(now: Date): Instant {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
}
