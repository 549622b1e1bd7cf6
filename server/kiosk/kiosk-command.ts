import type { KioskSettings } from '../../data/kiosk/screen-settings-schema';
import type { MessageLanguage } from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';
import { languageOption, refuse } from '../system/command-line';
import { policyText } from './browser';
import { printPin } from './print-pin';
import { readSettings } from './read-settings';

/** The options that a screen has in a clone and as the installer leaves it. */
export const screenOptions = {
  headless: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  pin: { type: 'boolean', default: false },
  policy: { type: 'boolean', default: false },
  ...languageOption,
} as const;

type Asked = {
  readonly settings: string;
  readonly check: boolean;
  readonly pin: boolean;
  readonly policy: boolean;
  readonly language: MessageLanguage;
};

/** Does what a command line asks for: checks the settings, prints a PIN's line or the browser's policy, or starts the screen. */
export async function kioskCommand<Values extends Asked>(
  values: Values,
  start: (settings: KioskSettings, values: Values) => Promise<void>,
): Promise<void> {
  const { language } = values;
  if (values.pin) return printPin(language);
  const read = await readSettings(values.settings, language);
  if ('faults' in read) refuse(read.faults);
  else if (values.check)
    console.log(say({ code: 'settings-are-right', values: { file: values.settings } }, language));
  else if (values.policy) console.log(policyText(read.settings));
  else await start(read.settings, values);
}
