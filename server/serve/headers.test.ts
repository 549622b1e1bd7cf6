import { expect, test } from 'vitest';
import { headers, metaPolicy } from './headers';

test('a page names the hashes of its own inline scripts, and allows no others', () => {
  expect(metaPolicy(['sha256-abc='])).toContain("script-src 'self' 'sha256-abc='; ");
});

test('nothing unsafe and no blob is allowed anywhere', () => {
  for (const policy of [
    metaPolicy([]),
    policyOf('/en/'),
    policyOf('/maplibre/worker-6.17.0.mjs'),
  ]) {
    expect(policy).not.toMatch(/unsafe|blob:|https?:|\*/);
  }
});

test('the header of a page leaves its inline scripts to the page', () => {
  for (const page of ['/', '/en/', '/en', '/404.html']) {
    expect(policyOf(page)).not.toMatch(/script-src|default-src/);
  }
});

test('a worker gets its policy from the header of its own file, since the policy of a page does not cover it', () => {
  expect(policyOf('/maplibre/worker-6.17.0.mjs')).toContain(
    "default-src 'self'; script-src 'self'",
  );
});

test('no other site may frame the exhibit', () => {
  for (const path of ['/en/', '/basemap/land.geojson']) {
    expect(policyOf(path)).toContain("frame-ancestors 'none'");
  }
});

test('only files that never change under their name are kept without asking', () => {
  for (const path of ['/_next/static/chunks/1a.js', '/maplibre/worker-6.17.0.mjs']) {
    expect(headers(path)['Cache-Control']).toContain('immutable');
  }
  for (const path of ['/', '/en/', '/en/exhibit.json', '/fonts/alegreya-latin-400-normal.woff2']) {
    expect(headers(path)['Cache-Control']).toBe('no-cache');
  }
});

function policyOf(path: string): string {
  return headers(path)['Content-Security-Policy'] ?? '';
}
