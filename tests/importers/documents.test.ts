// Documents of our own making beside the meetings that they mean: NAME.txt, NAME.json, and in NAME.reading.json the
// findings and the lines that give nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#importers/read-document.ts';

const folder = join(import.meta.dirname, '..', 'documents');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/, ''));

const read = (name: string) =>
  readDocument({ name: `${name}.txt`, bytes: readFileSync(join(folder, `${name}.txt`)) }, { language: 'en', id: name });
const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const readings = new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));

describe.each([...readings])('%s', (name, { meeting, findings, lines, sources, unread }) => {
  const expected = json(`${name}.reading.json`) as { findings: string[]; unread: { line: number; reason: string }[] };

  test('means its meeting', () => {
    expect(meeting).toEqual(json(`${name}.json`));
  });

  test('is told as it should be', () => {
    expect(findings.map((finding) => finding.rule).sort()).toEqual(expected.findings);
    expect(findings.map((finding) => finding.message).filter((message) => /[{}]/.test(message))).toEqual([]);
  });

  test('every line is part of something or listed with the reason why not', () => {
    const used = new Set(Object.values(sources).flat());
    const written = lines.filter((line) => line.text.trim() !== '').map((line) => line.number);
    expect(written.filter((line) => !used.has(line))).toEqual(expected.unread.map(({ line }) => line));
    expect(unread.map(({ number, reason }) => ({ line: number, reason }))).toEqual(expected.unread);
  });
});
