// Builds checks-run.ts and runs it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-bench-'));
await build({
  root: join(import.meta.dirname, '..', '..'),
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'tests/bench/checks-run.ts',
    outDir: folder,
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'checks.mjs' } },
  },
});
await import(pathToFileURL(join(folder, 'checks.mjs')).href);
await rm(folder, { recursive: true });
