import { z } from 'zod';
import { readDate } from '../time/edtf';
import { dayFrom } from '../time/span';
import type { Actor } from './actor';
import type { Area } from './area';
import type { AxisOfAdvance } from './axis-of-advance';
import type { Chapter } from './chapter';
import type { ExhibitEvent } from './event';
import type { ExchangeRecord } from './exchange';
import type { FrontLine } from './front-line';
import type { Claim } from './parts/claim';
import { recordFields, textSchema } from './parts/record';
import type { Picture } from './picture';
import type { Place } from './place';
import type { Source } from './source';
import type { Term } from './term';

/** The record that describes the exhibit itself, of which there is one. What the museum fills in may be left out. */
export const exhibitSchema = z.strictObject({
  ...recordFields,
  title: textSchema,
  subtitle: textSchema,
  /** The stretch through which the clock runs, as an EDTF interval of days. */
  period: z
    .string()
    .max(21, { message: 'write two days, the earlier one first, such as 1944-08-23/1945-01-31' })
    .refine((period) => /^[\d-]{10}\/[\d-]{10}$/.test(period) && readDate(period) !== null, {
      message: 'write two days, the earlier one first, such as 1944-08-23/1945-01-31',
    }),
  museum: z.strictObject({
    name: textSchema.optional(),
    supportContact: textSchema.optional(),
    correctionsAddress: z
      .string()
      .max(200, { message: 'use at most 200 characters' })
      .min(1, { message: 'write where corrections may be sent, or leave the field out' })
      .optional(),
    nextReview: z
      .string()
      .max(10, { message: 'write a day, such as 2027-04-01, or leave the field out' })
      .refine((day) => dayFrom(day) !== null, {
        message: 'write a day, such as 2027-04-01, or leave the field out',
      })
      .optional(),
    /** Where the exhibit stands on the web: references name this address, and not that of the machine. */
    publicAddress: z
      .string()
      .max(200, { message: 'use at most 200 characters' })
      .refine((address) => /^https:\/\/[^/\s]+\/$/.test(address), {
        message:
          'write the address of the exhibit on the web, such as https://autumn.example.org/, or leave the field out',
      })
      .optional(),
  }),
});

export type ExhibitRecord = z.infer<typeof exhibitSchema>;

/** An event as the public sees it: each claim with the name by which a link finds it. */
export type PublicEvent = Omit<ExhibitEvent, 'claims'> & {
  readonly claims: readonly (Claim & { readonly anchor: string })[];
};

/** All of it but the figures: what the pages are handed, sorted and without curators' notes. */
export type Exhibit = {
  readonly about: ExhibitRecord;
  /** The state of the records: eight digits that change with any of them, and the day of the build. */
  readonly version: { readonly id: string; readonly day: string };
  readonly events: readonly PublicEvent[];
  readonly exchanges: readonly ExchangeRecord[];
  readonly pictures: readonly Picture[];
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly chapters: readonly Chapter[];
  readonly frontLines: readonly FrontLine[];
  readonly axes: readonly AxisOfAdvance[];
  readonly terms: readonly Term[];
};
