import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

const MOST_TRIES = 5;
const LOCKED_FOR = 5 * 60_000;

/** What `kiosk.json` keeps of a PIN: `scrypt:`, a salt and a hash, so that who reads the file cannot leave. */
export function hashPin(pin: string, salt = randomBytes(16)): string {
  return `scrypt:${salt.toString('hex')}:${scryptSync(pin, salt, 32).toString('hex')}`;
}

export type PinAnswer = 'right' | 'wrong' | 'locked';

/** Asks for the PIN; after five wrong answers none is heard for five minutes. `now` in milliseconds. */
export function pinLock(kept: string, now: () => number = Date.now): (pin: string) => PinAnswer {
  const [, salt = '', hash = ''] = kept.split(':');
  let wrong: readonly number[] = [];
  return (pin) => {
    if (hash === '') return 'wrong';
    wrong = wrong.filter((at) => at > now() - LOCKED_FOR);
    if (wrong.length >= MOST_TRIES) return 'locked';
    const given = scryptSync(pin, Buffer.from(salt, 'hex'), 32);
    if (timingSafeEqual(given, Buffer.from(hash, 'hex'))) {
      wrong = [];
      return 'right';
    }
    wrong = [...wrong, now()];
    return 'wrong';
  };
}
