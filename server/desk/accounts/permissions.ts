export const roles = ['author', 'reviewer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What can be done at the desk, and who may. */
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
export const permissions = Object.keys(rights) as readonly Permission[]; // the keys of the constant above

/** Whether somebody of a role may do something; nobody may do anything without a role. */
export function may(role: Role | null, deed: Permission): boolean {
  return role !== null && (rights[deed] as readonly Role[]).includes(role);
}

export function isRole(name: unknown): name is Role {
  return (roles as readonly unknown[]).includes(name);
}
