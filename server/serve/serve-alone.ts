import { serve } from './serve';

// Serves any export: npx tsx server/serve/serve-alone.ts [folder] [port]. For a memory stick it goes into one file that node
// alone can run: npx esbuild server/serve/serve-alone.ts --bundle --platform=node --format=esm --outfile=serve.mjs
const [folder = 'out', port = '8080'] = process.argv.slice(2);
const { address } = await serve({
  folder,
  port: Number(port),
  host: process.env.HOST || '127.0.0.1',
});
console.log(`Serving ${folder} at ${address}`);
