import { expect, test } from 'vitest';
import type { Claim } from '../schema/parts/claim';
import { anchored } from './claim-anchors';

const claim = (otherwise: Partial<Claim>): Claim => ({
  matter: 'date',
  text: { en: 'On 12 October.', sr: 'Дванаестог октобра.' },
  standing: 'stated',
  checked: 'confirmed',
  sources: [{ source: 'town-page' }],
  ...otherwise,
});
const anchorsOf = (...claims: Claim[]) => anchored(claims).map(({ anchor }) => anchor);

const dated = claim({ when: '1944-10-12~' });
const wording = claim({ matter: 'wording', text: { en: 'They met.', sr: 'Срели су се.' } });
const other = claim({ matter: 'wording', text: { en: 'They parted.', sr: 'Растали су се.' } });

test('a claim is named by its matter, its first source and what it claims', () => {
  expect(anchorsOf(dated, claim({ matter: 'place', place: 'testgrad' }))).toEqual([
    'claim-date-town-page-1944-10-12',
    'claim-place-town-page-testgrad',
  ]);
});

test('a link to a claim still finds it when another claim is put before it', () => {
  const [before] = anchorsOf(dated);
  expect(anchorsOf(wording, dated)[1]).toBe(before);
});

test('claims that share matter and source have different names, in whatever order they come', () => {
  const [first, second] = anchorsOf(wording, other);
  expect(first).not.toBe(second);
  expect(anchorsOf(other, wording)).toEqual([second, first]);
});
