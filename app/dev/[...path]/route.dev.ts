import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMessageLanguage, type MessageLanguage } from '../../../data/messages/catalogue';
import { recordsFolder } from '../../../data/read/read-records';
import { oncePerState } from '../../../data/read/records-state';
import { recordFiles } from '../../../server/build/write-records';
import { type CheckedRecords, inWords } from '../../../server/dev/checked-records';
import { checkedExhibit, recordsOnce } from '../../checked-exhibit';

type Params = { readonly params: Promise<{ readonly path: readonly string[] }> };

const files = oncePerState(async () => recordFiles(await checkedExhibit()));

/**
 * What an export holds as files beside its pages, made of the records as they are now. The code of the pages makes them,
 * so that an edit of that code is seen as well.
 */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { path } = await params;
  const address = `/${path.join('/')}`;
  const [folder, file = ''] = path;
  if (folder === 'problems' && isMessageLanguage(file)) return Response.json(await checked(file));
  if (folder === 'pictures') return picture(file);
  const text = (await files()).get(address);
  return text === undefined
    ? new Response(null, { status: 404 })
    : new Response(text, { headers: { 'Content-Type': 'application/json' } });
}

async function checked(language: MessageLanguage): Promise<CheckedRecords> {
  const { count, problems } = await recordsOnce();
  return { count, problems: problems.map((problem) => inWords(problem, language)) };
}

/** A picture that the public exhibit shows; an export holds no other. */
async function picture(file: string): Promise<Response> {
  const { pictures } = await checkedExhibit();
  if (!pictures.some((picture) => picture.file === file))
    return new Response(null, { status: 404 });
  const bytes = new Uint8Array(await readFile(join(recordsFolder(), 'files', file)));
  return new Response(bytes, { headers: { 'Content-Type': 'image/webp' } });
}
