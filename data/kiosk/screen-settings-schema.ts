import { z } from 'zod';
import { languages } from '../text/language';
import { days } from './days';

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  message: 'write a time of day, such as 10:00',
});

const openingSchema = z
  .strictObject({
    days: z
      .array(z.enum(days, { message: `write days as ${days.join(', ')}` }))
      .min(1, { message: 'name at least one day, or take this line out' }),
    from: timeSchema,
    to: timeSchema,
  })
  .refine(({ from, to }) => from < to, {
    message: 'the closing time comes after the opening time, on the same day',
    path: ['to'],
  });

const seconds = (least: number, most: number) =>
  z
    .int({ message: `write whole seconds, ${least} to ${most}` })
    .min(least, { message: `write at least ${least} seconds` })
    .max(most, { message: `write at most ${most} seconds` });

/** What `kiosk.json` says of one screen in the gallery. Every field is required, so that nothing is guessed. */
export const kioskSchema = z.strictObject({
  /** Names the screen in the counts. */
  screen: z.string().regex(/^[a-z0-9-]{1,40}$/, {
    message: 'write small letters, digits and hyphens, such as hall-1',
  }),
  /** The port of the server on this machine. */
  port: z
    .int({ message: 'write a whole number from 1024 to 65535, such as 8080' })
    .min(1024, { message: 'write a number from 1024 to 65535, such as 8080' })
    .max(65535, { message: 'write a number from 1024 to 65535, such as 8080' }),
  /** The languages that the screen offers, in this order. */
  languages: z
    .array(z.enum(languages, { message: `write languages as ${languages.join(', ')}` }))
    .min(1, { message: `name at least one language of ${languages.join(', ')}` })
    .refine((list) => new Set(list).size === list.length, { message: 'name each language once' }),
  /** The width of the picture in millimetres divided by its width in pixels; all sizes are computed from it. */
  mmPerPx: z
    .number({ message: 'write the width of the picture in millimetres divided by its pixels' })
    .min(0.08, { message: 'write at least 0.08: no screen for touch is finer' })
    .max(1.5, { message: 'write at most 1.5: measure the picture in millimetres' }),
  /** The height of the picture's lower edge above the floor, in millimetres. */
  bottomMm: z
    .int({ message: 'write whole millimetres from the floor to the lower edge of the picture' })
    .min(0, { message: 'write 0 or more' })
    .max(1500, { message: 'write at most 1500: nobody could reach a higher screen' }),
  /** When the screen is lit, by the machine's own clock; with an empty list it always is. */
  opening: z.array(openingSchema, { message: 'write a list of opening hours, or []' }),
  idle: z.strictObject({
    /** Seconds without a touch until the screen asks whether somebody is there. */
    afterSeconds: seconds(30, 600),
    /** Seconds without a touch on pages of long text. */
    readingSeconds: seconds(30, 1200),
    /** Seconds that it waits for an answer; WCAG 2.2.1 asks for at least 20. */
    countdownSeconds: seconds(20, 120),
  }),
  /** `asked`: each visitor chooses at the notice. `without`: the reported crimes are not offered on this screen. */
  content: z.enum(['asked', 'without'], { message: 'write asked or without' }),
  /** The exhibit's address on the web, for the code that a telephone reads; empty for no code. */
  publicAddress: z.string().regex(/^(https:\/\/[^/\s]+\/([\w-]+\/)*)?$/, {
    message: 'write an address such as https://autumn.example.org/, or leave it empty: ""',
  }),
  /** The line that `npm run kiosk -- --pin` printed; without it the staff cannot leave the exhibit by touch. */
  staffPin: z.string().regex(/^(scrypt:[0-9a-f]{32}:[0-9a-f]{64})?$/, {
    message: 'paste the line that `npm run kiosk -- --pin` prints, or leave it empty: ""',
  }),
  /** Where the screen looks for newer releases, and whose it takes. */
  updates: z
    .strictObject({
      /** Folders that are filled over the network, or where a memory stick appears. */
      folders: z.array(
        z
          .string()
          .regex(/^\//, { message: 'write a folder from the root, such as /run/kiosk-stick' }),
        { message: 'write a list of folders, or [] for no updates' },
      ),
      /** The line that `npm run release` prints; without it anybody with a stick could change the screen. */
      key: z.string().regex(/^(ed25519:[0-9a-f]{88})?$/, {
        message: 'paste the line that `npm run release` prints, or leave it empty: ""',
      }),
    })
    .refine(({ folders, key }) => folders.length === 0 || key !== '', {
      message: 'name the key of the museum, or no folders: releases are taken only when signed',
      path: ['key'],
    }),
});

export type KioskSettings = z.infer<typeof kioskSchema>;
