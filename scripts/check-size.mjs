// Holds the first screen to its budget: all JavaScript that the library's page loads at its start, gzipped.
// Reads a build (`node scripts/check-size.mjs [FOLDER]`), following the static imports of what index.html names and
// adding the largest language, which is loaded at the start as well.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Thousands of bytes. */
export const BUDGET_KB = 190;

/** The paths, from the build's folder, that a piece of built JavaScript imports without being asked to. */
export function staticImports(code) {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\/[^"']+\.js)["']/g)].map(([, path]) => path.slice(2));
}

/** The scripts that a built page names: `<script src>` and `<link rel="modulepreload">`. */
export function scriptsOf(html) {
  const tags = [...html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"|<link[^>]*rel="modulepreload"[^>]*href="\/([^"]+)"/g)];
  return tags.map(([, script, preload]) => script ?? preload);
}

/** The files of the first screen, and their size together, gzipped, in thousands of bytes. */
export function firstScreen(folder) {
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const files = new Set();
  const visit = (path) => {
    if (files.has(path)) return;
    files.add(path);
    for (const name of staticImports(read(path))) visit(`assets/${name}`);
  };
  for (const path of scriptsOf(read('index.html'))) visit(path);
  const size = (path) => gzipSync(read(path), { level: 9 }).length;
  const languages = readdirSync(join(folder, 'assets')).filter((name) =>
    /^first-(ar|en|es|fr|ru|zh)-[\w-]+\.js$/.test(name),
  );
  const [largest] = languages.map((name) => `assets/${name}`).sort((a, b) => size(b) - size(a));
  if (!largest) throw new Error('The build holds no words.');
  visit(largest);
  return { files: [...files], kilobytes: [...files].reduce((sum, path) => sum + size(path), 0) / 1000 };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '..', 'dist'));
  const { files, kilobytes } = firstScreen(folder);
  console.log(`First screen: ${kilobytes.toFixed(1)} kB of ${BUDGET_KB} kB gzipped, in ${files.length} files`);
  if (kilobytes > BUDGET_KB) process.exitCode = 1;
}
