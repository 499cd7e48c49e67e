// The five real documents against what a careful person reads in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry, Item, Meeting, Text } from '#domain/meeting.ts';
import { readDocument } from '#importers/read-document.ts';

const shared = join(import.meta.dirname, '..', '..', '..', 'shared');
const seeds = join(shared, 'seeds');
const names = existsSync(seeds) ? readdirSync(seeds).map((name) => name.replace(/\.txt$/, '')) : [];

const read = (name: string) =>
  readDocument({ name: `${name}.txt`, bytes: readFileSync(join(seeds, `${name}.txt`)) }, { language: 'en', id: name });

type Gold = Pick<Meeting, 'symbol' | 'start' | 'end' | 'timeZone' | 'bodies' | 'constraints' | 'venue'> & {
  readonly distribution?: string;
  readonly reissued?: string;
  readonly agenda: readonly (Pick<Item, 'id' | 'title' | 'documents'> & { jointWith?: readonly string[] })[];
  readonly slots: readonly {
    date: string;
    start: string;
    end: string;
    sessions: readonly { bodies: readonly string[]; entries: readonly Entry[] }[];
  }[];
};

const bare = (text: Text | null | undefined): string => (text?.zh ?? '').normalize('NFKC').replace(/\s/g, '');

/** The facts that count, with what the tool's comparison also disregards taken away. */
const facts = (meeting: Gold) => ({
  symbol: meeting.symbol,
  dates: [meeting.start, meeting.end, meeting.distribution ?? null, meeting.reissued ?? null],
  place: [bare(meeting.venue), meeting.timeZone],
  bodies: meeting.bodies.map((body) => [body.id, bare(body.name), body.ordinal ?? null]),
  agenda: meeting.agenda.map((item) => [item.id, bare(item.title), item.jointWith ?? [], [...item.documents].sort()]),
  slots: meeting.slots.map((slot) => [
    `${slot.date} ${slot.start}-${slot.end}`,
    slot.sessions.map((session) => [
      session.bodies,
      session.entries.map((entry) => `${entry.items.join('+')}${entry.continued ? ' (continued)' : ''}`),
    ]),
  ]),
  constraints: meeting.constraints,
});

describe.skipIf(names.length === 0)('the five real documents', () => {
  test.each(names)('%s reads as a careful person reads it', async (name) => {
    const gold = JSON.parse(readFileSync(join(shared, 'gold', `${name}.json`), 'utf8')) as Gold;
    expect(facts((await read(name)).meeting)).toEqual(facts(gold));
  });

  test.each(names)('%s: every line is part of something, or listed as not read', async (name) => {
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

  test.each(names)('%s: no text is lost between the agenda and the annex', async (name) => {
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
    for (const name of names) expect(await told(name)).toContain('time-zone-inferred');
    expect(await told(names.find((name) => name.startsWith('003')))).toContain('year-inferred');
    expect(await told(names.find((name) => name.startsWith('001')))).toContain('title-differs');
  });
});
