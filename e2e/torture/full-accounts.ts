import { join } from 'node:path';
import { openAccounts } from '../../server/desk/accounts/accounts';
import { auditLog, logFile } from '../../server/desk/accounts/audit-log';
import { PATH } from '../../server/desk/accounts/library';
import type { Room } from './full-disk';

const address = 'http://127.0.0.1:8090';
const ana = { name: 'Ana', email: 'ana@museum.example', role: 'author' } as const;
const password = 'five words are a password';

/** Signs in while the disk is full, and reads a session; what goes wrong, a line each. */
export async function enterFull(desk: string, room: Room): Promise<readonly string[]> {
  const file = join(desk, 'accounts.db');
  const audit = auditLog(logFile(desk));
  const accounts = await openAccounts({ file, address, secret: 'f'.repeat(64), audit });
  await accounts.make({ ...ana, password });
  const signIn = () =>
    accounts.answer(
      new Request(`${address}${PATH}/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: address },
        body: JSON.stringify({ email: ana.email, password }),
      }),
      '10.0.0.1',
    );
  const first = await signIn();
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  const faults: string[] = [];
  await room.leave(0);
  const during = await signIn();
  if (during.status !== 507) faults.push(`a sign-in on a full disk was answered ${during.status}`);
  const known = await accounts.accountOf(new Headers({ cookie }));
  if (known?.name !== ana.name) faults.push('on a full disk a session was not known');
  await room.free();
  const after = await signIn();
  if (after.status !== 200) faults.push(`a sign-in with room was answered ${after.status}`);
  accounts.close();
  return faults;
}
