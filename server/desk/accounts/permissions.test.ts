import { expect, test } from 'vitest';
import { isRole, may, permissions } from './permissions';

test('an author writes, a reviewer publishes, an administrator keeps the accounts, and nobody else does anything', () => {
  const who = (role: Parameters<typeof may>[0]) => permissions.filter((deed) => may(role, deed));
  expect(who('author')).toEqual(['read', 'write', 'submit', 'discard', 'import']);
  expect(who('reviewer')).toEqual([...who('author'), 'approve', 'publish', 'undo']);
  expect(who('administrator')).toEqual([...who('reviewer'), 'accounts', 'log']);
  expect(who(null)).toEqual([]);
});

test('a role that is none is none', () => {
  for (const name of ['admin', '', null, undefined, 'Author', 'toString'])
    expect(isRole(name)).toBe(false);
});
