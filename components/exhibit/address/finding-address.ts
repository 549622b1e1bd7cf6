import type { Choosable } from '../../../data/exhibit/choosable';
import {
  type DayWindow,
  type Facet,
  type Filter,
  type Finding,
  facets,
  MOST_CHOICES,
} from '../../../data/exhibit/filter';
import { idsOfCodes, shortCode } from '../../../data/text/short-code';
import { dayFrom, isoDay } from '../../../data/time/span';
import { lettersOf, writtenIn } from './compact-words';

/** The parameter of each facet: a letter, since an address has room for 300. */
const names: Readonly<Record<Facet, string>> = {
  kind: 'k',
  actor: 'a',
  formation: 'f',
  place: 'p',
  source: 's',
  standing: 'c',
};

/** Writes into an address what a visitor looks for: a row of short codes a facet, a window, words. */
export function writeFinding(params: URLSearchParams, { filter, query }: Finding): void {
  for (const facet of facets) {
    const codes = filter.chosen[facet].map(shortCode).join('');
    if (codes !== '') params.set(names[facet], codes);
  }
  if (filter.days !== null) params.set('days', windowText(filter.days));
  if (query !== '') params.set('q', writtenIn(query));
}

/** Reads it back. What the exhibit does not know, as from an older address, is left out. */
export function readFinding(params: URLSearchParams, choosable: Choosable): Finding {
  let room = MOST_CHOICES;
  const choices = facets.map((facet) => {
    const ids = idsOfCodes(params.get(names[facet]) ?? '', choosable[facet]).slice(0, room);
    room -= ids.length;
    return [facet, ids];
  });
  const chosen = Object.fromEntries(choices) as Filter['chosen']; // one entry a facet, which the type of fromEntries cannot say
  return {
    filter: { chosen, days: windowFrom(params.get('days')) },
    query: lettersOf(params.get('q') ?? ''),
  };
}

function windowText({ from, to, inside }: DayWindow): string {
  const ends = [from, to].map((end) => (end === null ? '' : isoDay(end))).join('_');
  return inside === 'surely' ? `${ends}_s` : ends;
}

function windowFrom(text: string | null): DayWindow | null {
  const [first = '', second = '', inside = ''] = text?.split('_') ?? [];
  const [from, to] = [dayFrom(first), dayFrom(second)];
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from > to) return null;
  return { from, to, inside: inside === 's' ? 'surely' : 'possibly' };
}
