import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../../data/schema/kinds';
import { fromForm, toForm } from './form-values';

test('every record comes out of its form as it went in', () => {
  for (const folder of ['data/records', 'data/fixtures/whole'])
    for (const kind of kinds)
      for (const name of readdirSync(`${folder}/${kind}`)) {
        if (!name.endsWith('.json')) continue;
        const record = JSON.parse(readFileSync(`${folder}/${kind}/${name}`, 'utf8'));
        expect(fromForm(kind, toForm(kind, record)), `${kind}/${name}`).toEqual(record);
      }
});

test('what cannot be read is kept as it was typed', () => {
  const form = { ...toForm('places', {}), at: 'by the river', id: 'a-place' };
  expect(fromForm('places', form)).toMatchObject({ id: 'a-place', at: 'by the river' });
});

test('a position is read with a comma, a semicolon or a space between', () => {
  for (const at of ['20.457, 44.818', '20.457;44.818', '20.457 44.818'])
    expect(fromForm('places', { ...toForm('places', {}), at }).at).toEqual([20.457, 44.818]);
});

test('each line of a text is a paragraph, and empty lines are none', () => {
  const note = { en: 'One.\n\nTwo.\nThree. \n', sr: '' };
  expect(fromForm('places', { ...toForm('places', {}), note }).note).toEqual({
    en: ['One.', 'Two.', 'Three.'],
    sr: [],
  });
});
