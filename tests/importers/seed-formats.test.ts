// The real documents, and ours in five languages, saved as web pages and Word documents whose programme is a real table,
// mean what their text means.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#importers/read-document.ts';
import { facts, goldOf, SEEDS, seedBytes } from './seed-facts.ts';
import { withTable } from './with-table.ts';

const read = (bytes: Uint8Array) => readDocument({ name: 'any', bytes }, { language: 'en', id: 'any' });

describe.skipIf(SEEDS.length === 0)('the five real documents', () => {
  test.each(SEEDS)('%s as a web page and as a Word document', async (name) => {
    const { html, docx } = await withTable(seedBytes(name));
    for (const bytes of [strToU8(html), docx]) {
      const { meeting, unread } = await read(bytes);
      expect(facts(meeting)).toEqual(facts(goldOf(name)));
      expect(unread.filter(({ reason }) => reason === 'not-understood')).toEqual([]);
    }
  });
});

describe('our document of two bodies', () => {
  const folder = join(import.meta.dirname, '..', 'documents');
  test.each(['ar', 'en', 'fr', 'ru', 'zh'])('in %s, as a web page and as a Word document', async (language) => {
    const text = readFileSync(join(folder, `two-bodies-${language}.txt`));
    const { html, docx } = await withTable(text);
    const { meeting: expected } = await read(text);
    for (const bytes of [strToU8(html), docx]) {
      const { meeting, unread } = await read(bytes);
      expect(meeting).toEqual(expected);
      expect(unread.filter(({ reason }) => reason === 'not-understood')).toEqual([]);
    }
  });
});
