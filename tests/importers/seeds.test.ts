// The five real documents against what a careful person reads in them.
import { describe, expect, test } from 'vitest';
import { readDocument } from '#importers/read-document.ts';
import { bare, facts, goldOf, SEEDS, seedBytes } from './seed-facts.ts';

const read = (name: string) =>
  readDocument({ name: `${name}.txt`, bytes: seedBytes(name) }, { language: 'en', id: name });

describe.skipIf(SEEDS.length === 0)('the five real documents', () => {
  test.each(SEEDS)('%s reads as a careful person reads it', async (name) => {
    expect(facts((await read(name)).meeting)).toEqual(facts(goldOf(name)));
  });

  test.each(SEEDS)('%s: every line is part of something, or listed as not read', async (name) => {
    const { lines, sources, unread, meeting } = await read(name);
    const used = new Set(Object.values(sources).flat());
    const listed = new Map(unread.map((line) => [line.number, line]));
    for (const line of lines) {
      if (line.text.trim() === '') continue;
      expect([line.number, used.has(line.number) !== listed.has(line.number)]).toEqual([line.number, true]);
    }
    expect(unread.filter((line) => line.reason === 'not-understood')).toEqual([]);
    for (const slot of meeting.slots) expect(sources[`slot/${slot.id}`]?.length).toBeGreaterThan(0);
  });

  test.each(SEEDS)('%s: no text is lost between the agenda and the annex', async (name) => {
    const { lines, sources, meeting } = await read(name);
    const kept = meeting.agenda.map((item) => bare(item.annotation)).join('');
    const annotated = Object.entries(sources)
      .filter(([key]) => key.startsWith('annotation/'))
      .flatMap(([, numbers]) => numbers);
    for (const number of annotated) {
      const text = (lines[number - 1]?.text ?? '')
        .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
        .normalize('NFKC')
        .replace(/\s/g, '');
      expect(kept).toContain(text);
    }
  });

  test('what is inferred is told', async () => {
    const told = async (name: string | undefined): Promise<string[]> =>
      (await read(name ?? '')).findings.filter((finding) => finding.severity === 'info').map((finding) => finding.rule);
    for (const name of SEEDS) expect(await told(name)).toContain('time-zone-inferred');
    expect(await told(SEEDS.find((name) => name.startsWith('003')))).toContain('year-inferred');
    expect(await told(SEEDS.find((name) => name.startsWith('001')))).toContain('title-differs');
  });
});
