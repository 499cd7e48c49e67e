// The words that a part of the app says are loaded with it: held by following its imports, since nothing at run time could
// tell a page that shows the name of a message instead of the message.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIRST_AREAS, readCatalogue } from '#app/translations/words-plugin.ts';

const source = join(import.meta.dirname, '..', '..', 'src');
const ids = Object.keys(readCatalogue(join(source, 'app', 'translations'), 'en'));
const areas = new Set(ids.map((id) => id.split('.')[0] as string));

/** A part that is loaded later: `later([areas], … import('file') …)`, as it stands in the code. */
const LATER = /\blater\(\s*\[([^\]]*)\],\s*async \(\) =>\s*\(?await (?:import\('([^']+)'\)|(\w+)\(\))/g;

interface Part {
  readonly name: string;
  readonly named: ReadonlySet<string>;
  readonly file: string;
}

function fileOf(from: string, target: string): string | null {
  if (target.startsWith('#')) return join(source, target.slice(1));
  return target.startsWith('.') ? join(dirname(from), target) : null;
}

/** The parts that a file names, and its text without them. */
function partsIn(file: string): { parts: Part[]; rest: string } {
  const text = readFileSync(file, 'utf8');
  const parts: Part[] = [];
  let rest = text;
  for (const [whole, named = '', direct, loader] of text.matchAll(LATER)) {
    const lent = loader && new RegExp(`const ${loader} = \\(\\) => import\\('([^']+)'\\);`).exec(text);
    const target = direct ?? lent?.[1] ?? '';
    if (lent) rest = rest.replace(lent[0], '');
    rest = rest.replace(whole, '');
    parts.push({
      name: `${relative(source, file)} loads ${target}`,
      named: new Set([...FIRST_AREAS, ...[...named.matchAll(/\w+/g)].map(([area]) => area)]),
      file: fileOf(file, target) ?? '',
    });
  }
  return { parts, rest };
}

/** The areas whose words are said in a text: by ids that exist, also by their beginning in a template. */
function saidIn(text: string): string[] {
  return [...text.matchAll(/['`]([a-z]+)\.(\w*)(['`]|\$\{)/g)]
    .filter(([, area = '', key = '', end]) =>
      end === '${' ? ids.some((id) => id.startsWith(`${area}.${key}`)) : ids.includes(`${area}.${key}`),
    )
    .map(([, area]) => area as string);
}

/** Every file that is loaded with one, and the areas that they say. */
function saidWith(file: string): Map<string, string[]> {
  const seen = new Map<string, string[]>();
  const visit = (path: string): void => {
    if (seen.has(path) || !/\.tsx?$/.test(path) || !existsSync(path)) return;
    const { rest } = partsIn(path);
    seen.set(path, saidIn(rest));
    const targets = rest.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s*'([^']+)'|\bimport(?:\(|\s)'([^']+)'/gm);
    for (const [, from, plain] of targets) visit(fileOf(path, from ?? plain ?? '') ?? '');
  };
  visit(file);
  return seen;
}

function unnamedIn({ file, named }: Part): string[] {
  return [...saidWith(file)].flatMap(([path, said]) =>
    [...new Set(said)].filter((area) => !named.has(area)).map((area) => `${relative(source, path)} says ${area}`),
  );
}

const parts = readdirSync(join(source, 'app'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .flatMap((name) => partsIn(join(source, 'app', name)).parts);

describe('words', () => {
  test('of the first screen are there from the start', () => {
    const first = { name: 'main', named: new Set(FIRST_AREAS), file: join(source, 'main.tsx') };
    expect(unnamedIn(first)).toEqual([]);
  });

  test('are loaded with every part that says them', () => {
    expect(parts.length).toBeGreaterThan(20);
    const unnamed = parts.map((part) => [part.name, unnamedIn(part)] as const).filter(([, said]) => said.length > 0);
    expect(unnamed).toEqual([]);
  });

  test('are named only where they exist and are said', () => {
    const idle = parts.flatMap(({ name, named, file }) => {
      const said = new Set([...saidWith(file).values()].flat());
      return [...named].filter((area) => !FIRST_AREAS.includes(area) && !said.has(area)).map((area) => [name, area]);
    });
    expect(idle).toEqual([]);
    expect(parts.flatMap(({ named }) => [...named].filter((area) => !areas.has(area)))).toEqual([]);
  });
});
