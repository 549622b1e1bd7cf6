// The curators' desk is a build of its own: its files end in `.desk.`, and the public export never sees them.
const desk = process.env.EXHIBIT === 'desk';
// Set by `npm run dev`, which serves without a build.
const dev = process.env.DEV_SERVER === '1';

/** @type {import('next').NextConfig} */
export default {
  ...(desk
    ? // The desk holds no public page: what it previews it asks its own server for.
      {
        pageExtensions: ['desk.tsx', 'desk.ts'],
        distDir: dev ? '.next-dev-desk' : '.next-desk',
        assetPrefix: '/desk',
        poweredByHeader: false,
        // The library of dates tells its kinds by the names of its classes, which shortening and merging take away.
        experimental: { turbopackMinify: false, turbopackScopeHoisting: false },
      }
    : dev
      ? // The files of an export that are made of the records are routes whose files end in `.dev.ts`.
        { pageExtensions: ['tsx', 'ts', 'dev.ts'], distDir: '.next-dev' }
      : // Plain files that any web server can carry; there is no server code behind the exhibit.
        { output: 'export' }),
  // It would lie on the map and on the buttons of the timeline.
  devIndicators: false,
  // What the dev server asks of the pages itself is of no interest.
  logging: { incomingRequests: { ignore: [/^\/dev\/problems\//] } },
  // A folder and an index.html per page, so that addresses work on servers without rewriting.
  trailingSlash: true,
  // The export has no server that could resize pictures.
  images: { unoptimized: true },
  reactStrictMode: true,
  // The library tells its kinds of date by the names of its classes, which bundling shortens.
  serverExternalPackages: ['edtf'],
  turbopack: {
    rules: {
      '**/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs': {
        loaders: ['./server/build/lean-timeline-loader.cjs'],
      },
    },
  },
  // With a static export this names the folder that receives it; server/build/build.ts asks for one of its own,
  // so that out/ is replaced only by a finished export.
  ...(process.env.EXPORT_TO ? { distDir: process.env.EXPORT_TO } : {}),
  // Types are a step of their own in the tests, and a visitor's first start need not wait for them.
  typescript: { ignoreBuildErrors: true },
};
