// node tests/bench/coverage.mjs [text in the case's name] [seconds]: measures proposals of coverage in Node.
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
  const { run } = await server.ssrLoadModule('/tests/bench/coverage-run.ts');
  await run(process.argv[2] ?? '', Number(process.argv[3] ?? 5));
} finally {
  await server.close();
}
