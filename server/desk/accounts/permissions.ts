import { type Role, roles } from '../../../data/edit/contract/account-requests';

/** What can be done at the desk, and by which roles. */
const rights = {
  read: roles,
  write: roles,
  submit: roles,
  discard: roles,
  import: roles,
  approve: ['reviewer', 'administrator'],
  publish: ['reviewer', 'administrator'],
  undo: ['reviewer', 'administrator'],
  accounts: ['administrator'],
  log: ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof rights;

/** Whether a role has a permission; null, which is no role, has none. */
export function may(role: Role | null, permission: Permission): boolean {
  const allowed: readonly Role[] = rights[permission];
  return role !== null && allowed.includes(role);
}
