import type { Account } from '../accounts/desk-actor';
import type { Permission } from '../accounts/permissions';

/** An action of the desk. Its function is given only to an account that has the permission. */
export type Action<Run> = {
  readonly permission: Permission;
  readonly of: (account: Account) => Run;
};

/** An action that is the same for everyone who has the permission, or, with `of`, signed by the account. */
export function action<Run>(permission: Permission, of: (account: Account) => Run): Action<Run> {
  return { permission, of };
}
