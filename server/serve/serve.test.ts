import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressTexts } from '../build/compress';
import { headers } from './headers';
import { type RunningServer, serve } from './serve';

const LINES = 'Danube, Sava, Tisa, Morava. '.repeat(200);

let above: string;
let served: RunningServer;

beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(above, 'secret.txt'), 'secret');
  const files = {
    'index.html': '<p>start</p>',
    '404.html': '<p>lost</p>',
    'en/index.html': '<p>exhibit</p>',
    'en/exhibit.json': '{}',
    'empty/picture.svg': '<svg/>',
    'maplibre/worker-6.17.0.mjs': LINES,
    'basemap/land.geojson': LINES,
    'fonts/type.woff2': '0123456789',
    '.built-from': 'secret',
    '.git/config': 'secret',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(above, 'out', name, '..'), { recursive: true });
    await writeFile(join(above, 'out', name), text);
  }
  await compressTexts(join(above, 'out'));
  served = await serve({ folder: join(above, 'out'), port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await served.close();
  await rm(above, { recursive: true });
});

test('a folder is answered by its page', async () => {
  expect(await get('/en/')).toMatchObject({ status: 200, text: '<p>exhibit</p>' });
});

test('every answer carries the headers, found, lost, unchanged or refused', async () => {
  const { headers: first } = await get('/en/');
  const unchanged = await get('/en/', { 'if-none-match': first.etag ?? '' });
  const refused = await get('/en/', {}, 'POST');
  const missing = await get('/en/nothing.json');
  expect([unchanged.status, refused.status, missing.status]).toEqual([304, 405, 404]);
  for (const name of Object.keys(headers('/en/')).map((header) => header.toLowerCase())) {
    for (const answer of [first, unchanged.headers, refused.headers, missing.headers]) {
      expect(answer, name).toHaveProperty(name);
    }
  }
});

test('an address that leads nowhere gets the page for it, whose inline scripts no header forbids', async () => {
  const { status, text, headers: sent } = await get('/nowhere.json');
  expect({ status, text, type: sent['content-type'], kept: sent['cache-control'] }).toEqual({
    status: 404,
    text: '<p>lost</p>',
    type: 'text/html;charset=utf-8',
    kept: 'no-cache',
  });
  expect(sent['content-security-policy']).not.toContain('script-src');
});

test('types are those a browser insists on', async () => {
  const types = {
    '/maplibre/worker-6.17.0.mjs': 'text/javascript',
    '/basemap/land.geojson': 'application/geo+json',
    '/fonts/type.woff2': 'font/woff2',
    '/en/exhibit.json': 'application/json',
    '/': 'text/html;charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    expect((await get(path)).headers['content-type'], path).toBe(type);
  }
});

test('a compressed twin is sent to those who take it', async () => {
  const br = await get('/basemap/land.geojson', { 'accept-encoding': 'gzip, br' });
  const gz = await get('/basemap/land.geojson', { 'accept-encoding': 'gzip' });
  const plain = await get('/basemap/land.geojson');
  expect([br, gz, plain].map((answer) => answer.headers['content-encoding'])).toEqual([
    'br',
    'gzip',
    undefined,
  ]);
  expect(br.headers).toMatchObject({
    'content-type': 'application/geo+json',
    vary: 'Accept-Encoding',
  });
  expect(plain.text).toBe(LINES);
});

test('a range counts the bytes of the file itself', async () => {
  const range = { range: 'bytes=8-11', 'accept-encoding': 'br' };
  const { status, text, headers: sent } = await get('/basemap/land.geojson', range);
  expect({ status, text }).toEqual({ status: 206, text: 'Sava' });
  expect(sent['content-range']).toBe(`bytes 8-11/${LINES.length}`);
});

test('a range to the end, and one beyond it', async () => {
  expect(await get('/fonts/type.woff2', { range: 'bytes=7-' })).toMatchObject({
    status: 206,
    text: '789',
  });
  expect(await get('/fonts/type.woff2', { range: 'bytes=7-99' })).toMatchObject({
    status: 206,
    text: '789',
  });
  expect(await get('/fonts/type.woff2', { range: 'bytes=10-' })).toMatchObject({ status: 416 });
});

test('a range that makes no sense is answered with the whole file', async () => {
  const odd = [
    'bytes=5-2',
    'bytes=-3',
    'bytes=0-0',
    'bytes=a-b',
    'bytes=0-1,4-5',
    `bytes=0-${'9'.repeat(30)}`,
  ];
  for (const range of odd) {
    expect(await get('/fonts/type.woff2', { range }), range).toMatchObject({
      status: 200,
      text: '0123456789',
    });
  }
});

test('a page without its slash is sent on, and never to another host', async () => {
  const { status, headers: sent } = await get('/en');
  expect({ status, location: sent.location }).toEqual({ status: 308, location: '/en/' });
  expect((await get('//en')).headers.location).toBeUndefined();
});

test('folders are not listed', async () => {
  expect((await get('/empty/')).status).toBe(404);
  expect((await get('/empty')).status).toBe(404);
});

test('nothing hidden and nothing outside the folder is served', async () => {
  const ways = [
    '/.built-from',
    '/%2ebuilt-from',
    '/.git/config',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
  ];
  const otherPaths = [
    '/..%2fsecret.txt',
    '/en/../../secret.txt',
    '/..\\secret.txt',
    '/secret.txt%00.html',
  ];
  for (const way of [...ways, ...otherPaths]) {
    const { status, text } = await get(way);
    expect({ way, status, text }).toEqual({ way, status: 404, text: '<p>lost</p>' });
  }
});

test('an address that cannot be read is refused', async () => {
  expect((await get('/%ff')).status).toBe(400);
});

test('a HEAD request gets the headers and no body', async () => {
  expect(await get('/nowhere', {}, 'HEAD')).toMatchObject({ status: 404, text: '' });
  expect(await get('/en/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
});

test('a visitor who hangs up does not end the server', async () => {
  const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
  socket.write('GET /basemap/land.geojson HTTP/1.1\r\nHost: x\r\n\r\n');
  socket.destroy();
  expect((await get('/')).status).toBe(200);
});

test('a taken port is refused, so that another can be tried', async () => {
  const port = Number(new URL(served.address).port);
  await expect(serve({ folder: above, port, host: '127.0.0.1' })).rejects.toThrow('EADDRINUSE');
});

type Answer = {
  readonly status: number | undefined;
  readonly headers: Record<string, string | undefined>;
  readonly text: string;
};

/** Not `fetch`, which tidies a path before it asks. */
function get(path: string, sent: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers: sent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
          ),
          text,
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}
