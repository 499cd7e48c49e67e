// Build step for working offline: lists what was built, each file with its hash, and builds the service worker that
// keeps exactly these files. Runs last, when everything else has been written.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { Build } from './keep-builds.ts';
import { isPdfPart } from './pdf-parts-plugin.ts';

const WORKER = 'service-worker.js';

/** What is in a folder after a build, as the service worker wants to know it. */
export function describeBuild(folder: string): Build {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== WORKER && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      url: `/${relative(folder, path).split(sep).join('/')}`,
      integrity: `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`,
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { id, files: files.filter(({ url }) => !isPdfPart(url)), heavy: files.filter(({ url }) => isPdfPart(url)) };
}

/** Writes the service worker that keeps exactly what is in a folder. */
export async function writeServiceWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { BUILD: JSON.stringify(describeBuild(folder)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(import.meta.dirname, 'service-worker.ts'),
        output: { format: 'iife', entryFileNames: WORKER },
      },
    },
  });
}

/** The Vite plugin that writes service-worker.js into the build. */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline',
    apply: (user, { command }) => command === 'build' && !user.build?.ssr,
    configResolved: (resolved) => {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const folder = resolve(config.root, config.build.outDir);
        // Runs after a build that failed, too.
        if (existsSync(join(folder, 'index.html'))) await writeServiceWorker(folder);
      },
    },
  };
}
