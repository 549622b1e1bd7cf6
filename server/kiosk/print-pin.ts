import { createInterface } from 'node:readline/promises';
import { hashPin } from './pin';

/** Asks for a PIN and prints the line that kiosk.json has of it. */
export async function printPin(): Promise<void> {
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  const pin = (await ask.question('A PIN of 4 to 12 digits: ')).trim();
  ask.close();
  if (/^\d{4,12}$/.test(pin)) console.log(hashPin(pin));
  else {
    console.error('Write 4 to 12 digits, since the screen has no other keys.');
    process.exitCode = 1;
  }
}
