// No regular expression that sees a document is worse than linear: each one in the rooms that read is looked at, those
// written in the code and those put together from words when it is loaded.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '..', '..', 'src');
const ROOMS = ['domain', 'languages', 'importers'];

const files = ROOMS.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(src, room, name)),
);

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions in a tree of syntax. */
function literals(node: unknown): Pattern[] {
  if (typeof node !== 'object' || node === null) return [];
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) return [{ source: regex.pattern, flags: regex.flags }];
  return Object.values(node).flatMap(literals);
}

/** What a search for each place of a pattern can cost, in words; empty where it is linear. */
function costs({ source, flags }: Pattern): string[] {
  // Where a search begins anew at each place, it costs as much as one that may begin anywhere.
  const { reports } = analyse({ source, flags: flags.replace(/[dgy]/g, '') }, { maxReports: 3 });
  return reports.map(({ type, exponential, character }) => {
    const many = `${exponential ? 'exponential' : 'quadratic'} in ${character.literal.source}`;
    return `/${source}/${flags}: ${many}${type === 'Move' ? ', as each place is tried' : ''}`;
  });
}

/** What is wrong with a set of patterns, each with where it stands. */
const faults = (patterns: ReadonlyMap<string, Pattern & { readonly where: string }>): string[] =>
  [...patterns.values()].flatMap(({ where, ...pattern }) => costs(pattern).map((fault) => `${where} ${fault}`));

test('the tool knows what is worse than linear', () => {
  const bad = [/^(\s*\w+\s*)*:$/, /[.;]+$/, /^\s*a?\s*$/, /\d.*-.*\d/];
  expect(bad.filter((pattern) => costs(pattern).length === 0)).toEqual([]);
});

test('every regular expression of the readers takes linear time', { timeout: 60_000 }, async () => {
  const patterns = new Map<string, Pattern & { readonly where: string }>();
  const keep = ({ source, flags }: Pattern, where: string) =>
    patterns.set(`/${source}/${flags}`, { source, flags, where });
  for (const file of files)
    for (const pattern of literals(parseSync(file, readFileSync(file, 'utf8')).program))
      keep(pattern, relative(src, file));
  const written = patterns.size;

  const Native = globalThis.RegExp;
  let loading = '';
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given, made) {
      const pattern = Reflect.construct(target, given, made) as RegExp;
      keep(pattern, loading);
      return pattern;
    },
  });
  try {
    for (const file of files) {
      loading = relative(src, file);
      await import(file);
    }
    // Those that are made when a document is read.
    loading = 'read';
    const { readDocument } = await import('#importers/read-document.ts');
    const documents = join(import.meta.dirname, '..', 'documents');
    for (const name of readdirSync(documents).filter((one) => one.endsWith('.txt'))) {
      const bytes = readFileSync(join(documents, name));
      await readDocument({ name, bytes }, { language: 'en', id: name });
    }
  } finally {
    globalThis.RegExp = Native;
  }
  expect(written).toBeGreaterThan(250);
  expect(patterns.size - written).toBeGreaterThan(60);
  expect(faults(patterns)).toEqual([]);
});
