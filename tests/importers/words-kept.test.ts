// No word below a heading is lost in silence: in programmes and agendas each stands in a value or in a finding at its line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#importers/read-document.ts';
import { ImportError, type Reading } from '#importers/reading.ts';
import { SEEDS, seedBytes } from './seed-facts.ts';
import { lostWords } from './words-kept.ts';

const folder = join(import.meta.dirname, '..', 'documents');
const files = readdirSync(folder).filter((file) => /\.(?:txt|html)$/.test(file));
const read = (name: string, bytes: Uint8Array): Promise<Reading> =>
  readDocument({ name, bytes }, { language: 'en', id: name });
const isInRow = (key: string): boolean => /^(?:entry|slot|item)\//.test(key);

const documents: readonly (readonly [string, Uint8Array])[] = [
  ...files.map((file) => [file, readFileSync(join(folder, file))] as const),
  ...SEEDS.map((name) => [name, seedBytes(name)] as const),
];

test.each(documents)('%s: every word of the agenda and the programme is kept or told', async (name, bytes) => {
  expect(lostWords(await read(name, bytes), isInRow)).toEqual([]);
});

describe('words that are put into a programme', () => {
  const texts = documents.filter(([name]) => name.endsWith('.txt'));
  const added = fc.constantFrom(
    ' with Zyxwold of Quorvex',
    ': Zyxwold',
    ' (Zyxwold, if time permits)',
    '  Zyxwold',
    '\tZyxwold Quorvex',
    ' - Zyxwold and 1',
    '; Zyxwold',
  );

  test('stand in a value, in a finding, or among the lines not read', { timeout: 60_000 }, async () => {
    const readings = new Map(
      await Promise.all(texts.map(async ([name, bytes]) => [name, await read(name, bytes)] as const)),
    );
    // A line of two languages may pass from one to the other with what is put in.
    const monolingual = [...readings].flatMap(([name, { meeting }]) => (meeting.languages.length === 1 ? [name] : []));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...monolingual), fc.nat(), added, async (name, seed, words) => {
        const reading = readings.get(name) as Reading;
        const rows = Object.entries(reading.sources).flatMap(([key, lines]) =>
          /^(?:entry|slot)\//.test(key) ? lines : [],
        );
        const row = rows[seed % Math.max(1, rows.length)];
        if (row === undefined) return;
        const lines = reading.lines.map(({ text }) => text);
        lines[row - 1] += words;
        // What is refused is told as a whole.
        const again = await read(name, new TextEncoder().encode(lines.join('\n'))).catch((error: unknown) => {
          if (error instanceof ImportError) return null;
          throw error;
        });
        if (!again) return;
        expect(lostWords(again, isInRow), `line ${row} of ${name}: ${lines[row - 1]}`).toEqual([]);
      }),
      { numRuns: Number(process.env.KEPT_RUNS ?? 120), seed: Number(process.env.KEPT_SEED ?? 20280605) },
    );
  });
});
