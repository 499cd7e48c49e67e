// Builds the command line from the sources, where it is older than they are.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installNodeModules } from './install-missing.mjs';

const root = join(import.meta.dirname, '..');
const ROOMS = ['cli', 'domain', 'languages', 'importers', 'checks', 'scheduler', 'exporters'];

/** The built program. */
export const program = join(root, 'dist-cli', 'rostrum.mjs');

const newest = (folder) =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );

/** Builds the program unless it is newer than everything that it is made of. Says nothing on standard output. */
export async function buildCommandLine() {
  installNodeModules();
  const sources = Math.max(
    ...ROOMS.map((room) => join(root, 'src', room))
      .filter(existsSync)
      .map(newest),
  );
  if (existsSync(program) && statSync(program).mtimeMs > sources) return;
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // HiGHS finds its WebAssembly beside itself.
    ssr: { noExternal: true, external: ['highs', 'pdfjs-dist'] },
    build: {
      ssr: 'src/cli/rostrum.ts',
      outDir: 'dist-cli',
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'rostrum.mjs' } },
    },
  });
}
