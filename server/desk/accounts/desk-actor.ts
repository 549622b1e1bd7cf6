import type { ListedAccount } from '../../../data/edit/contract/page-data';

export type Account = ListedAccount & {
  /** Whether the password was given to somebody and not chosen yet: until then the account can do nothing else. */
  readonly mustChoose: boolean;
};

/** The account whose session a request carries; null without a session. */
export type DeskActor = Account | null;
