import { pluralForm } from '../../text/plural';

type Options = { readonly options: readonly string[] };

function seconds(count: number): string {
  return `${count} ${pluralForm('en', count, { one: 'second', other: 'seconds' })}`;
}

/** What is wrong in `kiosk.json`, the settings of a screen, and what the commands for a PIN and a release print. */
export const kiosk = {
  'no-settings': ({ file }: { readonly file: string }) =>
    `${file} is not there: copy kiosk.example.json to it and fill it in`,
  'settings-are-right': ({ file }: { readonly file: string }) => `${file} is right.`,
  'pin-wanted': 'A PIN of 4 to 12 digits:',
  'pin-not-digits': 'Write 4 to 12 digits, since the screen has no other keys.',
  'not-a-time-of-day': 'write a time of day, such as 10:00',
  'not-a-day-of-the-week': ({ options }: Options) => `write days as ${options.join(', ')}`,
  'opening-without-days': 'name at least one day, or take this line out',
  'closes-before-it-opens': 'the closing time comes after the opening time, on the same day',
  'not-opening-hours': 'write a list of opening hours, or []',
  'not-whole-seconds': ({ least, most }: { readonly least: number; readonly most: number }) =>
    `write whole seconds, ${least} to ${most}`,
  'too-few-seconds': ({ least }: { readonly least: number }) => `write at least ${seconds(least)}`,
  'too-many-seconds': ({ most }: { readonly most: number }) => `write at most ${seconds(most)}`,
  'not-a-screen-name': 'write small letters, digits and hyphens, such as hall-1',
  'port-not-whole': 'write a whole number from 1024 to 65535, such as 8080',
  'port-out-of-range': 'write a number from 1024 to 65535, such as 8080',
  'not-a-language': ({ options }: Options) => `write languages as ${options.join(', ')}`,
  'no-language': ({ options }: Options) => `name at least one language of ${options.join(', ')}`,
  'language-twice': 'name each language once',
  'not-millimetres-per-pixel':
    'write the width of the picture in millimetres divided by its pixels',
  'pixels-too-fine': ({ least }: { readonly least: number }) =>
    `write at least ${least}: no screen for touch is finer`,
  'pixels-too-coarse': ({ most }: { readonly most: number }) =>
    `write at most ${most}: measure the picture in millimetres`,
  'height-not-whole': 'write whole millimetres from the floor to the lower edge of the picture',
  'height-below-floor': 'write 0 or more',
  'height-out-of-reach': ({ most }: { readonly most: number }) =>
    `write at most ${most}: nobody could reach a higher screen`,
  'not-an-address-or-empty':
    'write an address such as https://autumn.example.org/, or leave it empty: ""',
  'not-a-pin': 'paste the line that `npm run kiosk -- --pin` prints, or leave it empty: ""',
  'not-a-folder-from-the-root': 'write a folder from the root, such as /run/kiosk-stick',
  'not-folders': 'write a list of folders, or [] for no updates',
  'not-a-key': 'paste the line that `npm run release` prints, or leave it empty: ""',
  'folders-without-key':
    'name the key of the museum, or no folders: releases are taken only when signed',
  'release-made': ({
    version,
    folder,
    key,
  }: {
    readonly version: string;
    readonly folder: string;
    readonly key: string;
  }) =>
    `Release ${version} is in ${folder}/.\nScreens take it when kiosk.json has in updates.key:\n${key}`,
  'key-made': ({ file }: { readonly file: string }) =>
    `A new key was made: keep ${file} where only the museum has it, with a copy.`,
  'no-folder-of-a-release': ({ folder }: { readonly folder: string }) =>
    `${folder} holds something other than a release: name another folder with --to`,
};
