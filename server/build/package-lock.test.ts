import { expect, test } from 'vitest';
import { complete, type LockFile } from './package-lock';

const next = { version: '16.4.6', optionalDependencies: { '@next/swc-darwin-arm64': '16.4.6' } };

test('a binary that this registry does not offer is entered for the system it is for', () => {
  const { packages } = complete<LockFile>({ packages: { 'node_modules/next': next } });
  expect(packages['node_modules/@next/swc-darwin-arm64']).toEqual({
    version: '16.4.6',
    cpu: ['arm64'],
    optional: true,
    os: ['darwin'],
  });
});

test('a tool for development has binaries for development, each for its C library', () => {
  const biome = { dev: true, optionalDependencies: { '@biomejs/cli-linux-x64-musl': '2.6.8' } };
  const { packages } = complete<LockFile>({ packages: { 'node_modules/biome': biome } });
  expect(packages['node_modules/@biomejs/cli-linux-x64-musl']).toMatchObject({
    dev: true,
    libc: ['musl'],
  });
});

test('what is there stays as it is, wherever npm put it', () => {
  const packages = {
    'node_modules/a/node_modules/@next/swc-darwin-arm64': {
      version: '16.4.6',
      integrity: 'sha512-x',
    },
    'node_modules/a/node_modules/next': next,
  };
  expect(complete({ packages }).packages).toEqual(packages);
});

test('no address of a registry is left', () => {
  const resolved = 'http://localhost:4873/next.tgz';
  const { packages } = complete({
    packages: { 'node_modules/next': { version: '1.0.0', resolved } },
  });
  expect(packages).toEqual({ 'node_modules/next': { version: '1.0.0' } });
});

test('what cannot be known is not guessed', () => {
  const wanting = (name: string, version: string) => () =>
    complete({ packages: { 'node_modules/a': { optionalDependencies: { [name]: version } } } });
  expect(wanting('@a/linux-x64', '^1.0.0')).toThrow('only an exact version');
  expect(wanting('fsevents', '2.3.3')).toThrow('which system');
});
