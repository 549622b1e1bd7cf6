import { join } from 'node:path';
import type { Accounts } from '../../server/desk/accounts/accounts';
import type { Account } from '../../server/desk/accounts/desk-actor';
import { Desk } from '../../server/desk/desk';
import type { Store } from '../../server/desk/store/store';

const address = 'http://127.0.0.1:8090';

/** A desk on a store that takes each request's word for who sends it. */
export function deskOn(root: string, store: Store): Desk {
  const accountOf = async (headers: Headers): Promise<Account> => {
    const name = headers.get('user') ?? 'Ana';
    return { id: name, name, email: `${name}@example.org`, role: 'author', mustChoose: false };
  };
  return new Desk({
    store,
    accounts: { accountOf } as unknown as Accounts, // of the accounts the desk needs no more here
    audit: async () => undefined,
    mended: [],
    folders: { records: join(root, 'records'), desk: join(root, '.desk') },
    build: async () => false,
    address,
  });
}

/** A request as a page of the desk sends it. */
export function asked(method: string, headers: Readonly<Record<string, string>>, body: unknown) {
  return new Request(`${address}/desk/api/`, {
    method,
    headers: { origin: address, ...headers },
    body: JSON.stringify(body),
  });
}
