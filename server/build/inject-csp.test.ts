import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { injectCsp } from './inject-csp';
import { pageWithPolicy } from './page-policy';

test('the policy names each inline script by the hash of its exact text', () => {
  const script = 'self.push("Ђердап <b> &amp; \\u003c");\n ';
  expect(policyIn(page(`<script>${script}</script>`))).toContain(
    `script-src 'self' '${hashOf(script)}';`,
  );
});

test('a script with a source and a block of data need no hash', () => {
  const sealed = page(
    '<script src="/a.js"></script><script type="application/ld+json">{}</script>',
  );
  expect(policyIn(sealed)).toContain("script-src 'self';");
});

test('a script spoken of in a comment, a title or another script is no script', () => {
  const outer = 'const text = "<!-- <script>1</script> -->";';
  const sealed = page(
    `<!-- <script>2</script> --><title><script>3</script></title><script>${outer}</script>`,
  );
  expect(policyIn(sealed)).toContain(`script-src 'self' '${hashOf(outer)}';`);
});

test('the policy comes right after the charset, before anything that it applies to', () => {
  const { html } = pageWithPolicy(page('<script>1</script>'));
  expect(html).toMatch(/<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" /);
});

test('without a charset in front, the policy comes first', () => {
  const { html } = pageWithPolicy(
    '<html><head><title>x</title><meta charset="utf-8"></head></html>',
  );
  expect(html).toMatch(/<head><meta http-equiv/);
});

test('a page that has its policy is not changed again', () => {
  const { html } = pageWithPolicy(page('<script>1</script>'));
  expect(pageWithPolicy(html).html).toBe(html);
});

test('what the policy would block is refused, wherever it is', () => {
  const blocked = [
    '<p style="color:red">x</p>',
    '<style>p{}</style>',
    '<button onclick="go()">x</button>',
    '<template><p style="color:red">x</p></template>',
    '<noscript><p style="color:red">x</p></noscript>',
    '<svg><rect style="fill:red"/></svg>',
  ];
  for (const part of blocked) expect(pageWithPolicy(page('', part)).faults, part).toHaveLength(1);
});

test('words about style in a script or in a text are no fault', () => {
  const { faults } = pageWithPolicy(
    page('<script>a = \'<p style="x">\'</script>', '<p>style="x" onclick</p>'),
  );
  expect(faults).toEqual([]);
});

test('an export with a page that would break is refused by the name of the page', async () => {
  const folder = await folderOf({ 'index.html': page(), 'about.html': page('', '<p style="x">') });
  await expect(injectCsp(folder)).rejects.toThrow(/about\.html: <p style="x">/);
});

function page(head = '', body = ''): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"/>${head}</head><body>${body}</body></html>`;
}

function policyIn(html: string): string {
  const sealed = pageWithPolicy(html);
  expect(sealed.faults).toEqual([]);
  return sealed.html;
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seal-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
