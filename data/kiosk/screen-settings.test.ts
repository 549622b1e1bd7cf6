import { expect, test } from 'vitest';
import { checkValue } from '../check/check-value';
import { say } from '../messages/say';
import { someKiosk } from '../testing/some-kiosk';
import { isOpen, screenSettings } from './screen-settings';
import { kioskSchema } from './screen-settings-schema';

test.each([
  ['screen', 'Hall 1', 'hall-1'],
  ['port', 80, '1024'],
  ['languages', [], 'at least one language'],
  ['languages', ['en', 'en'], 'each language once'],
  ['languages', ['de'], 'sr-Cyrl'],
  ['mmPerPx', '0.27', 'divided by its pixels'],
  ['mmPerPx', 27, 'in millimetres'],
  ['bottomMm', 3000, '1500'],
  ['opening', [{ days: ['mon'], from: '18:00', to: '10:00' }], 'after the opening time'],
  ['opening', [{ days: ['monday'], from: '10:00', to: '18:00' }], 'mon, tue'],
  ['opening', [{ days: ['mon'], from: '10', to: '18:00' }], 'such as 10:00'],
  ['idle', { afterSeconds: 90, readingSeconds: 180, countdownSeconds: 5 }, 'at least 20'],
  ['content', 'all', 'asked or without'],
  ['publicAddress', 'autumn.example.org', 'https://autumn.example.org/'],
  ['staffPin', '1234', '--pin'],
] as const)('a wrong %s (%j) gets a message with its cure', (field, value, cure) => {
  const checked = checkValue(kioskSchema, { ...someKiosk, [field]: value });
  const faults = 'faults' in checked ? checked.faults : [];
  expect(faults.map(({ path, message }) => `${path.join('.')}: ${say(message, 'en')}`)).toEqual([
    expect.stringMatching(new RegExp(`^${field}.*${cure.replaceAll('.', '\\.')}`)),
  ]);
});

test('a missing and an unknown field each get a message', () => {
  const { screen: _screen, ...rest } = someKiosk;
  const checked = checkValue(kioskSchema, { ...rest, colour: 'red' });
  expect('faults' in checked && checked.faults).toHaveLength(2);
});

test('the screen is lit within its hours alone', () => {
  const opening = [{ days: ['tue' as const], from: '10:00', to: '18:00' }];
  expect(isOpen(opening, new Date('2026-11-24T10:00'))).toBe(true);
  expect(isOpen(opening, new Date('2026-11-24T18:00'))).toBe(false);
  expect(isOpen(opening, new Date('2026-11-25T12:00'))).toBe(false);
  expect(isOpen([], new Date('2026-11-25T03:00'))).toBe(true);
});

test('the pages never get the PIN', () => {
  const sent = JSON.stringify(
    screenSettings(
      { ...someKiosk, staffPin: `scrypt:${'0'.repeat(32)}:${'1'.repeat(64)}` },
      'a1b2c3d4',
    ),
  );
  expect(sent).not.toContain('scrypt');
  expect(sent).toContain('"leavable":true');
});
