// node tests/bench/draft.mjs [text in the case's name]: measures drafts of programmes in Node.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const server = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  logLevel: 'warn',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { run } = await server.ssrLoadModule('/tests/bench/draft-run.ts');
  await run(process.argv[2] ?? '');
} finally {
  await server.close();
}
