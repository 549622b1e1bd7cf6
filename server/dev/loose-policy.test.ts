import { expect, test } from 'vitest';
import { deskHeaders, metaPolicy } from '../serve/headers';
import { loosePolicy } from './loose-policy';

test('a page under dev may run what hot reload sends', () => {
  const policy = loosePolicy(metaPolicy([]));
  expect(policy).toContain("script-src 'self' 'unsafe-eval' 'unsafe-inline'");
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).toContain("connect-src 'self' ws:");
});

test('a page under dev may ask no other host, as in the export', () => {
  expect(loosePolicy(metaPolicy([]))).not.toMatch(/https?:|\*/);
});

test('scripts of the desk keep the nonce of their page', () => {
  const policy = loosePolicy(deskHeaders('bm9uY2U=')['Content-Security-Policy']);
  expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'unsafe-eval';");
});
