// Documents of our own making whose programme is a real table: NAME.html, and the same saved as a Word document, beside
// the one meeting that both mean (NAME.json). NAME.pdf is the page, or the text NAME.txt, as a browser printed it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pdfHelp } from '#cli/pdf-help.ts';
import { readDocument } from '#importers/read-document.ts';
import { wordOfPage } from './word-of-page.ts';

const folder = join(import.meta.dirname, '..', 'documents');
const named = (ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

const bytesOf = (file: string): Uint8Array => readFileSync(join(folder, file));
const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const read = async (name: string, bytes: Uint8Array, pdf = false) =>
  readDocument({ name, bytes }, { language: 'en', id: name, ...(pdf ? { pdf: await pdfHelp() } : {}) });

describe.each(named('.html'))('%s', (name) => {
  test('as a web page', async () => {
    const { meeting, findings, lines, sources, unread } = await read(name, bytesOf(`${name}.html`));
    const expected = json(`${name}.reading.json`) as { findings: string[]; unread: { line: number; reason: string }[] };
    expect(meeting).toEqual(json(`${name}.json`));
    expect(findings.map((finding) => finding.rule).sort()).toEqual(expected.findings);
    expect(unread.map(({ number, reason }) => ({ line: number, reason }))).toEqual(expected.unread);
    const used = new Set(Object.values(sources).flat());
    const written = lines.filter((line) => line.text.trim() !== '').map((line) => line.number);
    expect(written.filter((line) => !used.has(line))).toEqual(expected.unread.map(({ line }) => line));
  });

  test('as a Word document', async () => {
    const { meeting } = await read(name, wordOfPage(readFileSync(join(folder, `${name}.html`), 'utf8')));
    expect(meeting).toEqual(json(`${name}.json`));
  });
});

test.each(named('.pdf'))('%s, printed', async (name) => {
  const { meeting } = await read(name, bytesOf(`${name}.pdf`), true);
  expect(meeting).toEqual(json(`${name}.json`));
});
