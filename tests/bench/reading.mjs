// Builds reading.ts and runs it.
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
    ssr: 'tests/bench/reading.ts',
    outDir: folder,
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'reading.mjs' } },
  },
});
await import(pathToFileURL(join(folder, 'reading.mjs')).href);
await rm(folder, { recursive: true });
