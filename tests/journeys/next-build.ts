// A later build of the app, made of the one that is there in a moment: another version, and another name for every file
// that bears its hash, as when each of them has changed.
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeServiceWorker } from '#app/offline/offline-plugin.ts';

const HASHED = /-([\w-]{8})\.\w+$/;
const TEXT = /\.(?:css|html|js|json|mjs|webmanifest)$/;

/** Writes the later build into a folder that does not exist yet. */
export async function writeNextBuild(from: string, to: string, version: string, later: string): Promise<void> {
  cpSync(from, to, { recursive: true });
  const renamed = new Map<string, string>();
  for (const name of readdirSync(join(to, 'assets'))) {
    const hash = HASHED.exec(name)?.[1];
    if (hash) renamed.set(name, name.replace(`-${hash}.`, `-${[...hash].reverse().join('')}.`));
  }
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    const changed = text
      .replace(/[\w.-]+/g, (name) => renamed.get(name) ?? name)
      .replace(/(["'`])([\d.]+)\1/g, (whole, quote: string, number) =>
        number === version ? quote + later + quote : whole,
      );
    if (changed !== text) writeFileSync(path, changed);
  }
  for (const [name, next] of renamed) renameSync(join(to, 'assets', name), join(to, 'assets', next));
  await writeServiceWorker(to);
}
