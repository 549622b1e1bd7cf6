import type { Role } from '../../../data/edit/contract/account-requests';
import type { Account } from '../accounts/desk-actor';

/** An account of a role, named for it. */
export function somebody(role: Role, more: Partial<Account> = {}): Account {
  return {
    id: role,
    name: role,
    email: `${role}@museum.example`,
    role,
    mustChoose: false,
    ...more,
  };
}
