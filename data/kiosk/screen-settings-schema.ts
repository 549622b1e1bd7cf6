import { z } from 'zod';
import { fault } from '../messages/fault';
import { languages } from '../text/language';
import { days } from './days';

/** In millimetres a pixel. */
const [FINEST, COARSEST] = [0.08, 1.5];
/** In millimetres from the floor. */
const HIGHEST = 1500;

const contents = ['asked', 'without'] as const;

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, fault('not-a-time-of-day'));

const openingSchema = z
  .strictObject({
    days: z
      .array(z.enum(days, fault('not-a-day-of-the-week', { options: days })))
      .min(1, fault('opening-without-days')),
    from: timeSchema,
    to: timeSchema,
  })
  .refine(({ from, to }) => from < to, {
    error: fault('closes-before-it-opens'),
    path: ['to'],
  });

const seconds = (least: number, most: number) =>
  z
    .int(fault('not-whole-seconds', { least, most }))
    .min(least, fault('too-few-seconds', { least }))
    .max(most, fault('too-many-seconds', { most }));

/** What `kiosk.json` says of one screen in the gallery. Every field is required, so that nothing is guessed. */
export const kioskSchema = z.strictObject({
  /** Names the screen in the counts. */
  screen: z.string().regex(/^[a-z0-9-]{1,40}$/, fault('not-a-screen-name')),
  /** The port of the server on this machine. */
  port: z
    .int(fault('port-not-whole'))
    .min(1024, fault('port-out-of-range'))
    .max(65535, fault('port-out-of-range')),
  /** The languages that the screen offers, in this order. */
  languages: z
    .array(z.enum(languages, fault('not-a-language', { options: languages })))
    .min(1, fault('no-language', { options: languages }))
    .refine((list) => new Set(list).size === list.length, fault('language-twice')),
  /** The width of the picture in millimetres divided by its width in pixels; all sizes are computed from it. */
  mmPerPx: z
    .number(fault('not-millimetres-per-pixel'))
    .min(FINEST, fault('pixels-too-fine', { least: FINEST }))
    .max(COARSEST, fault('pixels-too-coarse', { most: COARSEST })),
  /** The height of the picture's lower edge above the floor, in millimetres. */
  bottomMm: z
    .int(fault('height-not-whole'))
    .min(0, fault('height-below-floor'))
    .max(HIGHEST, fault('height-out-of-reach', { most: HIGHEST })),
  /** When the screen is lit, by the machine's own clock; with an empty list it always is. */
  opening: z.array(openingSchema, fault('not-opening-hours')),
  idle: z.strictObject({
    /** Seconds without a touch until the screen asks whether somebody is there. */
    afterSeconds: seconds(30, 600),
    /** Seconds without a touch on pages of long text. */
    readingSeconds: seconds(30, 1200),
    /** Seconds that it waits for an answer; WCAG 2.2.1 asks for at least 20. */
    countdownSeconds: seconds(20, 120),
  }),
  /** `asked`: each visitor chooses at the notice. `without`: the reported crimes are not offered on this screen. */
  content: z.enum(contents, fault('either', { options: contents })),
  /** The exhibit's address on the web, for the code that a telephone reads; empty for no code. */
  publicAddress: z
    .string()
    .regex(/^(https:\/\/[^/\s]+\/([\w-]+\/)*)?$/, fault('not-an-address-or-empty')),
  /** The line that `npm run kiosk -- --pin` printed; without it the staff cannot leave the exhibit by touch. */
  staffPin: z.string().regex(/^(scrypt:[0-9a-f]{32}:[0-9a-f]{64})?$/, fault('not-a-pin')),
  /** Where the screen looks for newer releases, and whose it takes. */
  updates: z
    .strictObject({
      /** Folders that are filled over the network, or where a memory stick appears. */
      folders: z.array(
        z.string().regex(/^\//, fault('not-a-folder-from-the-root')),
        fault('not-folders'),
      ),
      /** The line that `npm run release` prints; without it anybody with a stick could change the screen. */
      key: z.string().regex(/^(ed25519:[0-9a-f]{88})?$/, fault('not-a-key')),
    })
    .refine(({ folders, key }) => folders.length === 0 || key !== '', {
      error: fault('folders-without-key'),
      path: ['key'],
    }),
});

export type KioskSettings = z.infer<typeof kioskSchema>;
