/** What a page may load. Everything comes from the exhibit's own server. */
const rules = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

// A browser reports a feature that it does not know on the console, so these are the ones that all of them know.
const closedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const YEAR_IN_SECONDS = 31_536_000;

/** The policy of one page, as its own meta tag says it: `hashes` (`sha256-…`) name its inline scripts. */
export function metaPolicy(hashes: readonly string[]): string {
  const scripts = ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  return inWords({ ...rules, 'script-src': scripts });
}

/** The headers of an answer for the file at `path`: the policies that a meta tag cannot give, and how long to cache it. */
export function headers(path: string): Record<string, string> {
  return {
    'Content-Security-Policy': headerPolicy(path),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': closedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Cache-Control': isNamedByContent(path)
      ? `public, max-age=${YEAR_IN_SECONDS}, immutable`
      : 'no-cache',
  };
}

/** The headers of an answer of the desk: `nonce` names the scripts and styles of this one page. */
export function deskHeaders(nonce: string): Record<string, string> & {
  readonly 'Content-Security-Policy': string;
} {
  return {
    ...headers('/desk/'),
    'Content-Security-Policy': inWords({
      ...rules,
      'script-src': `'self' 'nonce-${nonce}'`,
      'style-src': `'self' 'nonce-${nonce}'`,
      // Mantine positions what it opens by the style attribute.
      'style-src-attr': "'unsafe-inline'",
      'img-src': "'self' data: blob:",
      // The preview is a frame of the desk in a page of the desk.
      'frame-src': "'self'",
      'frame-ancestors': "'self'",
    }),
    'Cache-Control': 'no-store',
  };
}

function headerPolicy(path: string): string {
  const whole = { ...rules, 'frame-ancestors': "'none'" };
  if (!isPage(path)) return inWords(whole);
  // Where two policies meet, both must allow a script. The hashes are in the page alone, so its
  // header leaves scripts to the page, and has no rule that would apply to them instead.
  const { 'default-src': _default, 'script-src': _scripts, ...rest } = whole;
  return inWords(rest);
}

function inWords(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** Pages are folders (`/en/`) or end in `.html`. */
function isPage(path: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.endsWith('.html') || !file.includes('.');
}

/** Such a file never changes under its name: Next's own, texts of events, and what carries a version. */
function isNamedByContent(path: string): boolean {
  return (
    path.startsWith('/_next/static/') ||
    path.startsWith('/pictures/') ||
    /\/texts\/[0-9a-f]{16}\.json$/.test(path) ||
    /-\d+\.\d+\.\d+\.\w+$/.test(path)
  );
}
