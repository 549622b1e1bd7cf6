import { z } from 'zod';
import { actorSchema } from './actor';
import { areaSchema } from './area';
import { axisOfAdvanceSchema } from './axis-of-advance';
import { chapterSchema } from './chapter';
import { circulatingSchema } from './circulating';
import { contextSchema } from './context';
import { eventSchema } from './event';
import { exchangeSchema } from './exchange';
import { exhibitSchema } from './exhibit';
import { figureSchema } from './figures/figure';
import { figureStepSchema } from './figures/figure-step';
import { frontLineSchema } from './front-line';
import { pictureSchema } from './picture';
import { placeSchema } from './place';
import { sourceSchema } from './sources/source';
import { unreadSourceSchema } from './sources/unread-source';
import { termSchema } from './term';

/** The kinds of record, by the folder that holds them. */
export const schemas = {
  actors: actorSchema,
  areas: areaSchema,
  axes: axisOfAdvanceSchema,
  chapters: chapterSchema,
  circulating: circulatingSchema,
  contexts: contextSchema,
  events: eventSchema,
  exchanges: exchangeSchema,
  exhibits: exhibitSchema,
  'figure-steps': figureStepSchema,
  figures: figureSchema,
  'front-lines': frontLineSchema,
  pictures: pictureSchema,
  places: placeSchema,
  sources: sourceSchema,
  terms: termSchema,
  'unread-sources': unreadSourceSchema,
} as const;

export type Kind = keyof typeof schemas;
export const kinds = Object.keys(schemas) as Kind[]; // the keys of a constant are exactly its type's

/** The name of a kind of record, as an address or a request gives it. */
export const kindSchema = z.custom<Kind>((name) => typeof name === 'string' && isKind(name));

export function isKind(name: string | undefined): name is Kind {
  return kinds.some((kind) => kind === name);
}

/** All records of a folder, checked and unchecked, by kind. */
export type Records = { readonly [K in Kind]: readonly z.infer<(typeof schemas)[K]>[] };
