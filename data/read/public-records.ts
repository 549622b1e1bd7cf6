import type { Circulating } from '../schema/circulating';
import type { Context } from '../schema/context';
import type { Exhibit } from '../schema/exhibit';
import type { Figure } from '../schema/figures/figure';
import type { FigureStep } from '../schema/figures/figure-step';
import type { Source } from '../schema/sources/source';
import type { UnreadSource } from '../schema/sources/unread-source';
import { spanOf } from '../time/edtf';
import { anchored } from './claim-anchors';
import { checkedRecords, type Reading } from './read-records';
import { versionOf } from './version';

// Each of these throws for a reading with problems: no public page is built on broken records.

/** The main layer, sorted and without curators' notes. It has no field for a figure, so nothing that gets it can show one. */
export function exhibitOf(reading: Reading): Exhibit {
  const records = checkedRecords(reading);
  const [about] = publicOnly(records.exhibits);
  if (about === undefined) throw new Error('records without problems have one of the exhibit');
  return {
    about,
    version: versionOf(records),
    events: publicOnly(records.events)
      .map(({ toRead: _toRead, claims, ...event }) => ({
        ...event,
        claims: anchored(claims).filter(isPublic),
      }))
      .sort((a, b) => spanOf(a.when).start - spanOf(b.when).start || (a.id < b.id ? -1 : 1)),
    exchanges: publicOnly(records.exchanges),
    pictures: publicOnly(records.pictures),
    places: publicOnly(records.places),
    areas: publicOnly(records.areas),
    actors: publicOnly(records.actors),
    sources: publicOnly(records.sources).map(({ assessment, ...source }) => ({
      ...source,
      ...(assessment && { compared: true }),
    })),
    chapters: publicOnly(records.chapters).sort(byOrder),
    frontLines: publicOnly(records['front-lines']).sort((a, b) => a.when.localeCompare(b.when)),
    axes: publicOnly(records.axes),
    terms: publicOnly(records.terms),
  };
}

export type SecondLayer = {
  readonly figures: readonly Figure[];
  readonly steps: readonly FigureStep[];
};

/** The second layer: the figures, and the steps that explain how they arise. */
export function figuresOf(reading: Reading): SecondLayer {
  const records = checkedRecords(reading);
  return {
    figures: publicOnly(records.figures),
    steps: publicOnly(records['figure-steps']).sort(byOrder),
  };
}

/** The claims in circulation, which the browser's files of the exhibit do not hold. */
export function circulatingOf(reading: Reading): readonly Circulating[] {
  return publicOnly(checkedRecords(reading).circulating).sort(byOrder);
}

/** A source that the comparison has. */
export type ComparedSource = Omit<Source, 'assessment'> & {
  readonly assessment: NonNullable<Source['assessment']>;
};

/** The sources that are compared, in their order. */
export function comparedOf(reading: Reading): readonly ComparedSource[] {
  return publicOnly(checkedRecords(reading).sources)
    .flatMap(({ assessment, ...source }) =>
      assessment === undefined ? [] : [{ ...source, assessment }],
    )
    .sort((one, other) => byOrder(one.assessment, other.assessment));
}

/** The documents that nobody has read for the exhibit, in their order. */
export function unreadSourcesOf(reading: Reading): readonly UnreadSource[] {
  return publicOnly(checkedRecords(reading)['unread-sources']).sort(byOrder);
}

/** The background of the story in its order, without unchecked paragraphs. */
export function contextsOf(reading: Reading): readonly Context[] {
  return publicOnly(checkedRecords(reading).contexts)
    .map((context) => ({ ...context, paragraphs: context.paragraphs.filter(isPublic) }))
    .sort(byOrder);
}

function byOrder(one: { readonly order: number }, other: { readonly order: number }): number {
  return one.order - other.order;
}

function publicOnly<T extends { checked: string; deskNote?: string | undefined }>(
  records: readonly T[],
): T[] {
  return records.filter(isPublic).map((record) => {
    const { deskNote: _deskNote, ...shown } = record;
    return shown as T; // a record without an optional field is a record of the same kind
  });
}

function isPublic({ checked }: { checked: string }): boolean {
  return checked !== 'unchecked';
}
