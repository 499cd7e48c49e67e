// Build step: puts what the PDF library fetches by itself (its worker, character maps, fonts, decoders) beside the
// other files, under its version, since their names hold no hash. In development they are served from where they lie.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };

const FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/** Where the parts are, from the site's root. */
const PDF_PARTS = `/assets/pdf-${version}/`;

/** Whether a built file serves PDF files alone: one of the parts, or the library itself (pdf-library.ts). */
export function isPdfPart(url: string): boolean {
  return url.startsWith('/assets/pdf-');
}

/** The parts: their place below PDF_PARTS, and the file. */
function parts(): ReadonlyMap<string, string> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(home, folder, name)),
  );
  // Asked for only where WebAssembly is missing; our policy and every browser that we serve have it.
  const wanted = files.filter((file) => !file.endsWith('_nowasm_fallback.js'));
  return new Map([
    ['pdf.worker.min.mjs', join(home, 'legacy', 'build', 'pdf.worker.min.mjs')],
    ...wanted.map((file) => [relative(home, file).split(sep).join('/'), file] as const),
  ]);
}

/** The Vite plugin. */
export function pdfParts(): Plugin {
  return {
    name: 'pdf-parts',
    config: () => ({ define: { __PDF_PARTS__: JSON.stringify(PDF_PARTS) } }),
    configureServer(server) {
      const files = parts();
      server.middlewares.use(PDF_PARTS, (request, response, next) => {
        const file = files.get((request.url ?? '').replace(/^\//, '').replace(/\?.*$/, ''));
        if (!file) return next();
        response.setHeader('Content-Type', file.endsWith('.mjs') ? 'text/javascript' : 'application/octet-stream');
        response.end(readFileSync(file));
      });
    },
    generateBundle() {
      if (this.environment.config.build.ssr) return;
      for (const [name, file] of parts())
        this.emitFile({ type: 'asset', fileName: `${PDF_PARTS.slice(1)}${name}`, source: readFileSync(file) });
    },
  };
}
