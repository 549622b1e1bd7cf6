import { z } from 'zod';
import { fault } from '../messages/fault';
import { readDate, spanOf } from '../time/edtf';
import { contains, dayFrom } from '../time/span';
import type { Actor } from './actor';
import type { Area } from './area';
import type { AxisOfAdvance } from './axis-of-advance';
import type { Chapter } from './chapter';
import type { ExhibitEvent } from './event';
import type { ExchangeRecord } from './exchange';
import type { FrontLine } from './front-line';
import { briefText, oneSentence, withoutQuotation } from './parts/brief-text';
import type { Claim } from './parts/claim';
import { inViewSchema } from './parts/in-view';
import { onceSound, paragraphsSchema, recordFields, textSchema } from './parts/record';
import { ref } from './parts/reference';
import type { Picture } from './picture';
import type { Place } from './place';
import type { Source } from './sources/source';
import type { Term } from './term';

const asDay = (text: z.ZodString, wrong: string) =>
  text.max(10, wrong).refine((day) => dayFrom(day) !== null, wrong);

const daySchema = asDay(z.string(), fault('not-a-day'));

/** Words of each part of the closing: a quarter of a minute. */
const MOST_WORDS_IN_CLOSING = 50;

const exhibitFields = z.strictObject({
  ...recordFields,
  title: textSchema,
  subtitle: textSchema,
  /** The time through which the clock runs, as an EDTF interval of days. */
  period: z
    .string()
    .max(21, fault('not-a-period'))
    .refine(
      (period) => /^[\d-]{10}\/[\d-]{10}$/.test(period) && readDate(period) !== null,
      fault('not-a-period'),
    ),
  /** The day on which the exhibit opens, and what the map then has to show; also what it shows while nothing is chosen. */
  opening: z.strictObject({
    day: asDay(z.string(fault('day-needed')), fault('day-needed')),
    inView: inViewSchema,
    title: briefText(8, withoutQuotation),
    /** What the exhibit is about, in one sentence. */
    sentence: briefText(30, oneSentence),
    /** Where the armies stand on that day, and how the map is to be read. */
    orientation: paragraphsSchema.refine(
      (orientation) => Object.values(orientation).every((sentences) => sentences.length <= 3),
      fault('orientation-too-long'),
    ),
  }),
  /** What the tour ends with. */
  closing: z.strictObject({
    agreed: briefText(MOST_WORDS_IN_CLOSING),
    disputed: briefText(MOST_WORDS_IN_CLOSING),
    unread: briefText(MOST_WORDS_IN_CLOSING),
  }),
  /** The places of the schematic that draws each exchange; without it those where messages were sent and read. */
  schematic: z
    .array(ref('places'), fault('schematic-not-two-to-six'))
    .min(2, fault('schematic-not-two-to-six'))
    .max(6, fault('schematic-not-two-to-six'))
    .refine((places) => new Set(places).size === places.length, fault('schematic-place-twice'))
    .optional(),
  museum: z.strictObject({
    name: textSchema.optional(),
    supportContact: textSchema.optional(),
    correctionsAddress: z.string().max(200).min(1, fault('corrections-address-empty')).optional(),
    nextReview: daySchema.optional(),
    /** The address of the exhibit on the web, for its references: a kiosk has an address of its own that nobody else can open. */
    publicAddress: z
      .string()
      .max(200)
      .refine(
        (address) => /^https:\/\/[^/\s]+\/$/.test(address),
        fault('not-the-address-of-the-exhibit'),
      )
      .optional(),
  }),
});

/** The one record that describes the exhibit itself. The fields that the museum fills in may be left out. */
export const exhibitSchema = exhibitFields.refine(
  ({ period, opening }) => contains(spanOf(period), spanOf(opening.day).start),
  {
    path: ['opening', 'day'],
    error: fault('opens-outside-its-period'),
    when: onceSound(exhibitFields.shape, 'period', 'opening'),
  },
);

export type ExhibitRecord = z.infer<typeof exhibitSchema>;

/** An event as the public sees it: each claim has an anchor for links. */
export type PublicEvent = Omit<ExhibitEvent, 'claims'> & {
  readonly claims: readonly (Claim & { readonly anchor: string })[];
};

/** A source as the cards see it: what the comparison says of it is on a page of its own. */
type PublicSource = Omit<Source, 'assessment'> & {
  /** Whether the comparison of sources has it. */
  readonly compared?: true;
};

/** The main layer, which has no figures: what the pages get, sorted and without curators' notes. */
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
  readonly sources: readonly PublicSource[];
  readonly chapters: readonly Chapter[];
  readonly frontLines: readonly FrontLine[];
  readonly axes: readonly AxisOfAdvance[];
  readonly terms: readonly Term[];
};
