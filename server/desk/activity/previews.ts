import { valueAt } from '../../../data/edit/value-at';
import type { Problem } from '../../../data/messages/problem';
import { exhibitOf } from '../../../data/read/public-records';
import { folderOf } from '../../../data/read/read-folder';
import { readingOf } from '../../../data/read/read-records';
import type { ExhibitRecord } from '../../../data/schema/exhibit';
import { recordFiles } from '../../build/write-records';
import { HttpError } from '../errors/http-error';

/** The key of a preview's files and what the exhibit is called, or what keeps it from being shown. */
type Previewed =
  | { readonly key: string; readonly about: ExhibitRecord }
  | { readonly problems: readonly Problem[] };

const MOST_PREVIEWS = 6;

/** The files of the last previews, as an export would hold them. */
export class Previews {
  readonly #files = new Map<string, ReadonlyMap<string, string>>();

  /** Makes the exhibit of some records and pictures. Those in `shown` are in it even if nobody has checked them yet. */
  make(
    values: ReadonlyMap<string, unknown>,
    files: ReadonlySet<string>,
    shown: ReadonlySet<string>,
  ): Previewed {
    const reading = readingOf(folderOf(asChecked(values, shown), files));
    if (reading.problems.length > 0) return { problems: reading.problems };
    const exhibit = exhibitOf(reading);
    const key = exhibit.version.id;
    this.#files.delete(key);
    this.#files.set(key, recordFiles(exhibit, `/desk/api/preview/${key}`));
    for (const old of [...this.#files.keys()].slice(0, -MOST_PREVIEWS)) this.#files.delete(old);
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
  shown: ReadonlySet<string>,
): ReadonlyMap<string, unknown> {
  return new Map(
    [...values].map(([record, value]) => [
      record,
      shown.has(record) && valueAt(value, 'checked') === 'unchecked'
        ? { ...Object(value), checked: 'partly' }
        : value,
    ]),
  );
}
