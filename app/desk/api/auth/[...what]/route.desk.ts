import { theDesk } from '../../../../../server/desk/desk-instance';

/** Passwords and sessions. The server itself says which machine asks; nothing that a browser sends can. */
export function POST(request: Request): Promise<Response> {
  return theDesk().enter(request, request.headers.get('x-desk-from') ?? 'unknown');
}
