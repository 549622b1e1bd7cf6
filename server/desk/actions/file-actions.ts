import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Keep, SheetFormat } from '../../../data/edit/contract/imported-files';
import { pictureFiles } from '../../../data/read/read-folder';
import type { Kind } from '../../../data/schema/kinds';
import { because } from '../accounts/because';
import { withNamedDrafts } from '../activity/named-drafts';
import { Previews } from '../activity/previews';
import { takePicture } from '../activity/take-picture';
import { HttpError } from '../errors/http-error';
import { importSheet, sheetOf } from '../sheets/sheets';
import { action } from './action';
import type { DeskParts } from './desk-parts';

/** Files that go out of the desk or come in: sheets, pictures, and the exhibit with drafts in it. */
export function files({ store, folders }: DeskParts) {
  const previews = new Previews();
  const pictures = () => pictureFiles(folders.records);
  return {
    /** All records of a kind as a file for a spreadsheet program. */
    sheet: action('read', () => (kind: Kind, format: SheetFormat) => sheetOf(store, kind, format)),
    /** What importing a sheet would change; with `all` or `good` its rows become drafts. */
    importSheet: action(
      'import',
      (account) => (kind: Kind, keep: Keep, bytes: Uint8Array) =>
        importSheet(store, {
          kind,
          bytes,
          keep,
          reason: because(account, { code: 'reason-imported' }),
        }),
    ),
    picture: action('read', () => async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
      if (!(await pictures()).has(file)) throw new HttpError(404, { code: 'no-such-picture' });
      return new Uint8Array(await readFile(join(folders.records, 'files', file)));
    }),
    /** Stores a picture, redrawn from its pixels, and returns the name of its file, which no record has yet. */
    takePicture: action(
      'write',
      (account) => (sent: Uint8Array) =>
        takePicture(store, sent, because(account, { code: 'reason-picture' })),
    ),
    /** Makes the exhibit with some drafts in it, and returns the key of its files, or what keeps it from being shown. */
    preview: action('read', () => async (records: ReadonlySet<string>) => {
      const shown = withNamedDrafts(store, records);
      return previews.make(store.recordsWith(shown), await pictures(), shown);
    }),
    previewFile: action(
      'read',
      () => (key: string, address: string) => previews.file(key, address),
    ),
  };
}
