import { z } from 'zod';
import { deskInstance } from '../../../../../../server/desk/desk-instance';
import {
  answerOf,
  bodyOf,
  noRecord,
  type RecordParams,
  recordIn,
  versionIn,
} from '../../../../request';

/** What a save sends. */
const savingSchema = z.strictObject({
  record: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string(),
  aside: z.boolean().optional(),
});

/** One record with its draft, and what is to be said of it. */
export function GET(request: Request, params: RecordParams): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    const named = await recordIn(params);
    if (named === null) return noRecord();
    return desk.open(by, named.kind, named.id);
  });
}

/** Keeps a draft. */
export function PUT(request: Request, params: RecordParams): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    desk.authorize(by, 'write');
    const named = await recordIn(params);
    if (named === null) return noRecord();
    const on = versionIn(request);
    if (on instanceof Response) return on;
    const body = await bodyOf(request, savingSchema);
    if (body instanceof Response) return body;
    const saved = await desk.save(by, { ...named, on }, body);
    return answerOf(saved, body.record);
  });
}
