import { existsSync } from 'node:fs';
import { explain } from '../../data/check/explain';
import { type KioskSettings, kioskSchema } from '../../data/kiosk/screen-settings-schema';
import { readJson } from '../../data/read/read-json';

/** What `kiosk.json` says, or what is wrong in it: a line for each field, with its cure. */
export type SettingsRead =
  | { readonly settings: KioskSettings }
  | { readonly faults: readonly string[] };

export async function readSettings(file: string): Promise<SettingsRead> {
  if (!existsSync(file))
    return { faults: [`${file} is not there: copy kiosk.example.json to it and fill it in`] };
  const read = await readJson(file);
  if ('cure' in read) return { faults: [`${file}: ${read.cure}`] };
  const { data, error } = kioskSchema.safeParse(read.value, { error: explain });
  if (data !== undefined) return { settings: data };
  return {
    faults: error.issues.map(
      ({ path, message }) => `${file} · ${path.join('.') || 'file'}: ${message}`,
    ),
  };
}
