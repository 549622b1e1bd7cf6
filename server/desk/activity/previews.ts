import type { Problem } from '../../../data/messages/problem';
import { exhibitOf } from '../../../data/read/public-records';
import { folderOf } from '../../../data/read/read-folder';
import { readingOf } from '../../../data/read/read-records';
import type { ExhibitRecord } from '../../../data/schema/exhibit';
import { recordFiles } from '../../build/write-records';
import { HttpError } from '../errors/http-error';

/** The key of a preview's files and what the exhibit is called, or what keeps it from being shown. */
export type Previewed =
  | { readonly key: string; readonly about: ExhibitRecord }
  | { readonly problems: readonly Problem[] };

const KEPT = 6;

/** The files of the last previews, as an export would hold them. */
export class Previews {
  readonly #files = new Map<string, ReadonlyMap<string, string>>();

  /** Makes the exhibit of some records and files of pictures, `looked` among them, which are shown though nobody has checked them yet. */
  make(
    values: ReadonlyMap<string, unknown>,
    files: ReadonlySet<string>,
    looked: ReadonlySet<string>,
  ): Previewed {
    const reading = readingOf(folderOf(asChecked(values, looked), files));
    if (reading.problems.length > 0) return { problems: reading.problems };
    const exhibit = exhibitOf(reading);
    const key = exhibit.version.id;
    this.#files.delete(key);
    this.#files.set(key, recordFiles(exhibit, `/desk/api/preview/${key}`));
    for (const old of [...this.#files.keys()].slice(0, -KEPT)) this.#files.delete(old);
    return { key, about: exhibit.about };
  }

  file(key: string, address: string): string {
    const text = this.#files.get(key)?.get(address);
    if (text === undefined) throw new HttpError(404, { code: 'preview-over' });
    return text;
  }
}

function asChecked(
  values: ReadonlyMap<string, unknown>,
  looked: ReadonlySet<string>,
): ReadonlyMap<string, unknown> {
  return new Map(
    [...values].map(([record, value]) => [
      record,
      looked.has(record) && Object(value).checked === 'unchecked'
        ? { ...Object(value), checked: 'partly' }
        : value,
    ]),
  );
}
