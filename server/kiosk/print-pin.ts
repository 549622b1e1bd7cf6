import { createInterface } from 'node:readline/promises';
import type { MessageLanguage } from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';
import { refuse } from '../system/command-line';
import { hashPin } from './pin';

/** Asks for a PIN in the terminal and prints its hash, which is the line for kiosk.json. */
export async function printPin(language: MessageLanguage): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const pin = (await terminal.question(`${say({ code: 'pin-wanted' }, language)} `)).trim();
  terminal.close();
  if (/^\d{4,12}$/.test(pin)) console.log(hashPin(pin));
  else refuse([say({ code: 'pin-not-digits' }, language)]);
}
