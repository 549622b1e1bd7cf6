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
  /** The address of the exhibit on the web; empty where the museum has given none. */
  readonly site: string;
  readonly version: { readonly id: string; readonly date: string };
};

/** An address as it is being read, and the day by the reader's clock. */
export type AccessedAddress = { readonly address: string; readonly day: Instant };

/** A plain reference, ready to copy. Before it is read it has an address within the site and no day. */
export function reference(
  imprint: Imprint,
  what: string,
  accessed: AccessedAddress | string,
): string {
  const { words, language, exhibit, version } = imprint;
  const shared = { exhibit, what, version: version.id, built: version.date };
  return typeof accessed === 'string'
    ? fill(words.unread, { ...shared, address: accessed })
    : fill(words.read, {
        ...shared,
        address: accessed.address,
        day: dayInWords(accessed.day, language),
      });
}

/** The name of a view of the exhibit in a reference, with the day in its address. */
export function viewNamed({ words, language }: Imprint, address: string): string {
  const at = dayFrom(new URL(address, 'http://localhost').searchParams.get('at') ?? '');
  return at === null ? words.whole : fill(words.view, { date: dayInWords(at, language) });
}

/** The day by the local clock, and not by UTC. */
export function dayHere(now: Date): Instant {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
}
