// The table of rooms and what each may import, executed: the copy in ARCHITECTURE.md is the one that is read here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');

/** The rows of the table "room | may import" in ARCHITECTURE.md. */
function readTable(): Map<string, Set<string>> {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const rows = [...text.matchAll(/^\| ([a-z, ]+) \| (.+?) \|$/gm)].filter(([, room]) => room?.trim() !== 'room');
  const rooms = rows.flatMap(([, names]) => (names as string).split(',').map((name) => name.trim()));
  return new Map(
    rows.flatMap(([, names, may]) => {
      const allowed = allowedIn(may as string, rooms);
      return (names as string).split(',').map((name) => [name.trim(), allowed] as const);
    }),
  );
}

function allowedIn(cell: string, rooms: readonly string[]): Set<string> {
  const words = cell.replace(/\(.*?\)/g, '').match(/[a-z]+/g) ?? [];
  if (words[0] === 'nothing') return new Set();
  if (words[0] === 'everything') return new Set(rooms.filter((room) => !words.slice(1).includes(room)));
  return new Set(words);
}

interface Import {
  readonly file: string;
  readonly target: string;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import|import\()\s*['"]([^'"]+)['"]/g)].map(([, target]) => ({
    file: relative(source, file),
    target: target as string,
  }));
}

const table = readTable();
const rooms = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && filesOf(join(source, entry.name)).length > 0)
  .map((entry) => entry.name);
const all = filesOf(source).flatMap(importsOf);

describe('the house', () => {
  test('has no room that the table does not name', () => {
    expect(rooms.filter((room) => !table.has(room))).toEqual([]);
  });

  test('has rooms that import only what the table allows', () => {
    const forbidden = all.filter(({ file, target }) => {
      const room = file.split('/')[0] as string;
      const wanted = /^#([a-z]+)\//.exec(target)?.[1];
      return wanted !== undefined && table.has(room) && wanted !== room && !table.get(room)?.has(wanted);
    });
    expect(forbidden).toEqual([]);
  });

  test('reaches other rooms by their name only', () => {
    const climbing = all.filter(({ file, target }) => {
      if (!target.startsWith('.')) return false;
      const room = file.split('/')[0] as string;
      return !join(file, '..', target).startsWith(`${room}/`) && file.includes('/');
    });
    expect(climbing).toEqual([]);
  });

  test('imports nothing that is not there', () => {
    const missing = all.filter(
      ({ target }) => target.startsWith('#') && !existsSync(join(source, target.slice(1).replace(/\?.*$/, ''))),
    );
    expect(missing).toEqual([]);
  });

  test('keeps the file libraries in importers/sources and IndexedDB in store', () => {
    const out = all.filter(
      ({ file, target }) =>
        (target === 'dexie' && !file.startsWith('store/')) ||
        (/^(mammoth|pdfjs-dist|docx)/.test(target) && !/^(importers\/sources|exporters)\//.test(file)),
    );
    expect(out).toEqual([]);
  });

  test('has no barrels and no attic', () => {
    const names = filesOf(source).map((file) => relative(source, file));
    expect(names.filter((name) => /(^|\/)(index\.tsx?|(utils?|common|helpers?)(\/|\.tsx?$))/.test(name))).toEqual([]);
  });

  test('never writes markup from strings', () => {
    const writing = filesOf(source).filter((file) =>
      /dangerouslySetInnerHTML|\.innerHTML\b|outerHTML|insertAdjacentHTML|document\.write/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(writing).toEqual([]);
  });
});
