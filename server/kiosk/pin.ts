import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

const MOST_TRIES = 5;
const LOCKED_FOR = 5 * 60_000;

/** The form of a PIN in `kiosk.json`: `scrypt:`, a salt and a hash, so that a reader of the file does not learn the PIN. */
export function hashPin(pin: string, salt = randomBytes(16)): string {
  return `scrypt:${salt.toString('hex')}:${scryptSync(pin, salt, 32).toString('hex')}`;
}

export type PinAnswer = 'right' | 'wrong' | 'locked';

/** Checks PINs; after five wrong ones it accepts none for five minutes. `now` in milliseconds. */
export function pinLock(stored: string, now: () => number = Date.now): (pin: string) => PinAnswer {
  const [, salt = '', hash = ''] = stored.split(':');
  let failures: readonly number[] = [];
  return (pin) => {
    if (hash === '') return 'wrong';
    failures = failures.filter((at) => at > now() - LOCKED_FOR);
    if (failures.length >= MOST_TRIES) return 'locked';
    const givenHash = scryptSync(pin, Buffer.from(salt, 'hex'), 32);
    if (timingSafeEqual(givenHash, Buffer.from(hash, 'hex'))) {
      failures = [];
      return 'right';
    }
    failures = [...failures, now()];
    return 'wrong';
  };
}
