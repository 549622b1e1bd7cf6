import { isIP } from 'node:net';
import type { Message } from '../../data/messages/catalogue';

/** What is wrong with the settings of a desk's address; `address` is what curators write in their browsers. */
export function addressFaults(host: string, address: string): readonly Message[] {
  // A browser leaves out the port that goes without saying.
  if (!/^https?:/.test(address) || !URL.canParse(address) || new URL(address).origin !== address)
    return [{ code: 'desk-address-unreadable' }];
  const isLoopback =
    host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
  if (!isLoopback && !process.env.DESK_ADDRESS) return [{ code: 'desk-address-missing' }];
  return [];
}
