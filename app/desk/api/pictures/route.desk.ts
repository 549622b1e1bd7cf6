import { theDesk } from '../../../../server/desk/handed';
import { MOST_PICTURE_BYTES } from '../../../../server/desk/picture-file';

/** Takes a picture in, and gives the name of its file. */
export function POST(request: Request): Promise<Response> {
  const desk = theDesk();
  return desk.answer(request, async (by) => {
    desk.let(by, 'write');
    if (Number(request.headers.get('content-length') ?? Infinity) > MOST_PICTURE_BYTES)
      return Response.json({ message: 'this is more than 20 megabytes' }, { status: 413 });
    return desk.takePicture(by, new Uint8Array(await request.arrayBuffer()));
  });
}
