import { deskInstance } from '../../../../server/desk/desk-instance';
import { fileIn } from '../../request';

/** Takes a picture in, and gives the name of its file. */
export function POST(request: Request): Promise<Response> {
  const desk = deskInstance();
  return desk.answer(request, async (by) => {
    desk.authorize(by, 'write');
    const sent = await fileIn(request);
    return sent instanceof Response ? sent : desk.takePicture(by, sent);
  });
}
