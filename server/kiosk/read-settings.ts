import { existsSync } from 'node:fs';
import { checkValue } from '../../data/check/check-value';
import { type KioskSettings, kioskSchema } from '../../data/kiosk/screen-settings-schema';
import type { MessageLanguage } from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';
import { readJson } from '../../data/read/read-json';

/** What `kiosk.json` says, or what is wrong in it: a line for each field, with its cure. */
type SettingsRead = { readonly settings: KioskSettings } | { readonly faults: readonly string[] };

export async function readSettings(
  file: string,
  language: MessageLanguage = 'en',
): Promise<SettingsRead> {
  if (!existsSync(file))
    return { faults: [say({ code: 'no-settings', values: { file } }, language)] };
  const read = await readJson(file);
  if ('fault' in read) return { faults: [`${file}: ${say(read.fault, language)}`] };
  const checked = checkValue(kioskSchema, read.value);
  if ('data' in checked) return { settings: checked.data };
  return {
    faults: checked.faults.map(
      ({ path, message }) => `${file} · ${path.join('.') || 'file'}: ${say(message, language)}`,
    ),
  };
}
