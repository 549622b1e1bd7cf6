import { expect, test } from 'vitest';
import { roleSchema } from '../../../data/edit/contract/account-requests';
import { may, type Permission } from './permissions';

const permissions: readonly Permission[] = [
  ...(['read', 'write', 'submit', 'discard', 'import', 'approve', 'publish', 'undo'] as const),
  ...(['accounts', 'log'] as const),
];

test('an author writes, a reviewer publishes, an administrator manages the accounts, and nobody else does anything', () => {
  const who = (role: Parameters<typeof may>[0]) =>
    permissions.filter((permission) => may(role, permission));
  expect(who('author')).toEqual(['read', 'write', 'submit', 'discard', 'import']);
  expect(who('reviewer')).toEqual([...who('author'), 'approve', 'publish', 'undo']);
  expect(who('administrator')).toEqual([...who('reviewer'), 'accounts', 'log']);
  expect(who(null)).toEqual([]);
});

test('an unknown word is no role', () => {
  for (const name of ['admin', '', null, undefined, 'Author', 'toString'])
    expect(roleSchema.safeParse(name).success).toBe(false);
});
