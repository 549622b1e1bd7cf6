import { problemsAcross } from '../check/problems';
import type { MessageLanguage } from '../messages/catalogue';
import type { Problem } from '../messages/problem';
import { say } from '../messages/say';
import type { Circulating } from '../schema/circulating';
import type { Context } from '../schema/context';
import type { Exhibit } from '../schema/exhibit';
import type { Figure } from '../schema/figures/figure';
import type { FigureStep } from '../schema/figures/figure-step';
import type { Records } from '../schema/kinds';
import { spanOf } from '../time/edtf';
import { anchored } from './claim-anchors';
import { type Folder, readFolder } from './read-folder';
import { versionOf } from './version';

/** The folder of records: `RECORDS`, or the exhibit's own. */
export function recordsFolder(): string {
  return process.env.RECORDS || 'data/records';
}

export type Reading = {
  readonly exhibit: Exhibit | null;
  readonly count: number;
  readonly problems: readonly Problem[];
};

/** Everything that the public may see, and every problem. With problems the exhibit is null. */
export async function readExhibit(folder = recordsFolder()): Promise<Reading> {
  return readingOf(await readFolder(folder));
}

/** The same of records that have been read, wherever they come from. */
export function readingOf({ records, broken, problems: faults }: Folder): Reading {
  const problems = [...faults, ...problemsAcross(records, broken)];
  const count = Object.values(records).reduce((sum, list) => sum + list.length, 0);
  const [about] = publicOnly(records.exhibits);
  const exhibit =
    about === undefined || problems.length > 0
      ? null
      : { about, version: versionOf(records), ...publicPart(records) };
  return { exhibit, count, problems };
}

/** The exhibit, or an error that lists every problem: public pages do not build on broken records. */
export async function readSoundExhibit(folder = recordsFolder()): Promise<Exhibit> {
  const { exhibit, problems } = await readExhibit(folder);
  if (exhibit === null) throw new Error(`The records have problems.\n${inLines(problems)}`);
  return exhibit;
}

export type SecondLayer = {
  readonly figures: readonly Figure[];
  readonly steps: readonly FigureStep[];
};

/** The second layer, by a call of its own, so that nothing on the first can hold a figure. */
export async function readFigures(folder = recordsFolder()): Promise<SecondLayer> {
  const { records } = await readFolder(folder);
  return {
    figures: publicOnly(records.figures),
    steps: publicOnly(records['figure-steps']).sort(byOrder),
  };
}

/** What circulates, by a call of its own: the exhibit's files for the browser do not hold it. */
export async function readCirculating(folder = recordsFolder()): Promise<readonly Circulating[]> {
  const { records } = await readFolder(folder);
  return publicOnly(records.circulating).sort(byOrder);
}

/** What stands around the story, in the order of telling, without what nobody has checked. */
export async function readContexts(folder = recordsFolder()): Promise<readonly Context[]> {
  const { records } = await readFolder(folder);
  return publicOnly(records.contexts)
    .map((context) => ({ ...context, paragraphs: context.paragraphs.filter(isPublic) }))
    .sort(byOrder);
}

/** One line a problem: record, field, what to write instead. */
export function inLines(problems: readonly Problem[], language: MessageLanguage = 'en'): string {
  // A file's name or a field's may hold anything, even what would move a terminal's cursor.
  return problems
    .map((problem) =>
      `${problem.record} · ${problem.field}: ${say(problem, language)}`.replace(
        /[\p{Cc}\s]+/gu,
        ' ',
      ),
    )
    .join('\n');
}

function publicPart(records: Records): Omit<Exhibit, 'about' | 'version'> {
  return {
    events: publicOnly(records.events)
      .map(({ toRead: _toRead, claims, ...event }) => ({
        ...event,
        claims: anchored(claims).filter(isPublic),
      }))
      .sort(
        (one, other) =>
          spanOf(one.when).start - spanOf(other.when).start || (one.id < other.id ? -1 : 1),
      ),
    exchanges: publicOnly(records.exchanges),
    pictures: publicOnly(records.pictures),
    places: publicOnly(records.places),
    areas: publicOnly(records.areas),
    actors: publicOnly(records.actors),
    sources: publicOnly(records.sources),
    chapters: publicOnly(records.chapters).sort(byOrder),
    frontLines: publicOnly(records['front-lines']).sort((one, other) =>
      one.when.localeCompare(other.when),
    ),
    axes: publicOnly(records.axes),
    terms: publicOnly(records.terms),
  };
}

function byOrder(one: { readonly order: number }, other: { readonly order: number }): number {
  return one.order - other.order;
}

function publicOnly<T extends { checked: string; deskNote?: string | undefined }>(
  records: readonly T[],
): T[] {
  return records.filter(isPublic).map((record) => {
    const { deskNote: _deskNote, ...shown } = record;
    // Taking an optional field out of a record leaves a record of the same kind.
    return shown as T;
  });
}

function isPublic({ checked }: { checked: string }): boolean {
  return checked !== 'unchecked';
}
