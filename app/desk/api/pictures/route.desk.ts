import { deskInstance } from '../../../../server/desk/desk-instance';
import { fileIn } from '../../request';

/** Stores a picture, and returns the name of its file. */
export function POST(request: Request): Promise<Response> {
  return deskInstance().answer(
    request,
    ({ files }) => files.takePicture,
    async (takePicture) => takePicture(await fileIn(request)),
  );
}
