import { authorize } from './accounts/authorize';
import type { DeskActor } from './accounts/desk-actor';
import { may, type Permission } from './accounts/permissions';
import type { Action } from './actions/action';
import { administration } from './actions/administration-actions';
import type { DeskParts } from './actions/desk-parts';
import { drafts } from './actions/draft-actions';
import { files } from './actions/file-actions';
import { publishing } from './actions/publishing-actions';
import { reading } from './actions/reading-actions';
import { review } from './actions/review-actions';
import { errorResponse, HttpError } from './errors/http-error';

function actionsOf(parts: DeskParts) {
  return {
    reading: reading(parts),
    drafts: drafts(parts),
    review: review(parts),
    publishing: publishing(parts),
    files: files(parts),
    administration: administration(parts),
  };
}

/** All that can be done at the desk, by rooms. */
export type Actions = ReturnType<typeof actionsOf>;

/** The one way to the records: an action is handed out to an actor who has its permission, and to nobody else. */
export class Desk {
  readonly #parts: DeskParts;
  readonly #actions: Actions;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#actions = actionsOf(parts);
  }

  /** The function that does an action. Throws 401 or 403 for an actor who may not do it. */
  allow<Run>(actor: DeskActor, choose: (actions: Actions) => Action<Run>): Run {
    const { permission, of } = choose(this.#actions);
    return of(authorize(actor, permission));
  }

  /**
   * Answers a request with what `handle` gives, or with why it was refused. The right is asked before `handle` reads
   * anything that was sent. A page of another site can make a browser send what a form sends, but not with the desk's
   * own Origin.
   */
  async answer<Run>(
    request: Request,
    choose: (actions: Actions) => Action<Run>,
    handle: (run: Run) => unknown,
  ): Promise<Response> {
    try {
      if (request.method !== 'GET' && request.headers.get('origin') !== this.#parts.address)
        throw new HttpError(403, { code: 'page-of-another-site' });
      const run = this.allow(await this.accountOf(request.headers), choose);
      const result = await handle(run);
      return result instanceof Response ? result : Response.json(result ?? {});
    } catch (error) {
      return errorResponse(error);
    }
  }

  accountOf(headers: Headers): Promise<DeskActor> {
    return this.#parts.accounts.accountOf(headers);
  }

  /** Answers what has to do with passwords and sessions. */
  answerAccounts(request: Request, from: string): Promise<Response> {
    return this.#parts.accounts.answer(request, from);
  }

  may(actor: DeskActor, permission: Permission): boolean {
    return actor !== null && !actor.mustChoose && may(actor.role, permission);
  }
}
