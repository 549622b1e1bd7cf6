import type { Role } from '../../../data/edit/contract/account-requests';

export type Account = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Whether the password was given to somebody and not chosen yet: until then the account can do nothing else. */
  readonly mustChoose: boolean;
};

/** The account whose session a request carries; null where it carries none. */
export type DeskActor = Account | null;
