import { isIP } from 'node:net';

/** What is wrong with where a desk is to be opened, with its cure: `address` is what curators write in their browsers. */
export function addressFaults(host: string, address: string): readonly string[] {
  // A browser leaves out the port that goes without saying.
  if (!/^https?:/.test(address) || !URL.canParse(address) || new URL(address).origin !== address)
    return [
      'DESK_ADDRESS: write the address as a browser shows it, without a slash at its end, such as http://desk.museum.example:8090',
    ];
  const alone =
    host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
  if (!alone && !process.env.DESK_ADDRESS)
    return [
      'HOST: on a network the desk needs to know its address too: set DESK_ADDRESS to what curators write in their browsers',
    ];
  return [];
}
