// node tests/bench/in-node.mjs NAME [WORDS]: builds NAME.ts for Node, as a build is shipped, and calls its `run` with the
// words. Run in one process alone, so that one measurement does not warm another.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** A file of this folder, built and loaded. */
export async function built(name) {
  // Inside node_modules, so that what is not built in, like HiGHS with its WebAssembly, is found.
  const folder = mkdtempSync(join(root, 'node_modules', '.rostrum-bench-'));
  // Not before: what is measured may load parts of it late.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['highs', 'pdfjs-dist'] },
    build: {
      ssr: `tests/bench/${name}.ts`,
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , name, ...words] = process.argv;
  const { run } = await built(name);
  await run(...words);
}
