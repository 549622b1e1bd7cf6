import { deskInstance } from '../../../../../server/desk/desk-instance';

/** Passwords and sessions. The server itself says which machine asks; nothing that a browser sends can. */
export function POST(request: Request): Promise<Response> {
  return deskInstance().answerAccounts(request, request.headers.get('x-desk-from') ?? 'unknown');
}
