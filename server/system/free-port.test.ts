import { expect, test } from 'vitest';
import { atFreePort } from './free-port';

const taken = Object.assign(new Error('taken'), { code: 'EADDRINUSE' });

test('the next port is tried where one is taken', async () => {
  const open = async (port: number) => {
    if (port < 8082) throw taken;
    return port;
  };
  expect(await atFreePort(8080, open)).toBe(8082);
});

test('where no port is free, the error says what to do', async () => {
  const open = () => Promise.reject(taken);
  await expect(atFreePort(8080, open)).rejects.toThrow('name another in PORT');
});

test('any other fault is passed on at once', async () => {
  const open = () => Promise.reject(new Error('no such address'));
  await expect(atFreePort(8080, open)).rejects.toThrow('no such address');
});
