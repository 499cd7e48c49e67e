// A reading pack holds what belongs to a day, an item or a list; says what is missing; escapes everything; and knows
// no note that it was not given.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type PackScope, packContent } from '#exporters/pack-content.ts';
import { type PackWords, type PaperFile, packIndex, packPaths } from '#exporters/reading-pack.ts';
import { meetings } from '../domain/meeting-arbitraries.ts';
import { viennaMeeting } from '../domain/plan-meetings.ts';

const WORDS: PackWords = {
  language: 'en',
  title: 'Reading pack',
  scope: 'One day',
  programme: 'Programme of work',
  items: 'Agenda',
  documents: 'Documents',
  notes: 'My notes',
  missing: 'not in this pack',
  official: 'Official site',
  nothing: 'Nothing',
  dayOf: (date) => date,
  addressOf: ({ symbol }) => `https://undocs.org/en/${symbol}`,
};

const paper = (symbol: string, more: Partial<PaperFile> = {}): PaperFile => ({
  id: `${symbol} ${more.name ?? ''} ${more.language ?? ''}`,
  symbol,
  name: 'paper.pdf',
  language: 'en',
  ...more,
});

/** The sample meeting with documents under two of its items. */
function meetingWithPapers() {
  const meeting = viennaMeeting();
  const [first, second] = [
    ...new Set(
      meeting.slots.flatMap(({ sessions }) => sessions.flatMap(({ entries }) => entries.flatMap(({ items }) => items))),
    ),
  ];
  const agenda = meeting.agenda.map((item) => ({
    ...item,
    documents: item.id === first ? ['X/1', 'X/2'] : item.id === second ? ['X/2', 'X/3'] : [],
  }));
  return { meeting: { ...meeting, agenda, documents: [] }, first: first ?? '', second: second ?? '' };
}

describe('what goes in', () => {
  const { meeting, first } = meetingWithPapers();
  const symbolsOf = (scope: PackScope) => packContent(meeting, scope).documents.map(({ document }) => document.symbol);

  test('of an item: its documents, and each time that it is taken up', () => {
    expect(symbolsOf({ kind: 'item', item: first })).toEqual(expect.arrayContaining(['X/1', 'X/2']));
    const { sessions } = packContent(meeting, { kind: 'item', item: first });
    expect(sessions.length).toBeGreaterThan(0);
    expect(sessions.every(({ entries }) => entries.length > 0)).toBe(true);
  });

  test('of a list: exactly its documents, known or not listed under any item', () => {
    const outside = { ...meeting, documents: [{ symbol: 'Y/1', title: {} }] };
    const { documents } = packContent(outside, { kind: 'documents', symbols: ['X/3', 'Y/1'] });
    expect(documents.map(({ document }) => document.symbol)).toEqual(['X/3', 'Y/1']);
  });

  it('of a day is every item of its sessions and nothing of other days', () => {
    fc.assert(
      fc.property(meetings, (any) => {
        for (const { date } of any.slots) {
          const { sessions, items } = packContent(any, { kind: 'day', date });
          expect(sessions.every(({ slot }) => slot.date === date)).toBe(true);
          const wanted = new Set(sessions.flatMap(({ entries }) => entries.flatMap((entry) => entry.items)));
          expect(new Set(items.map(({ id }) => id))).toEqual(
            new Set(any.agenda.map(({ id }) => id).filter((id) => wanted.has(id))),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('files are named by symbol and language, and no two alike', () => {
  const files = [
    paper('CTOC/COP/WG.3/2016/1'),
    paper('CTOC/COP/WG.3/2016/1', { name: 'b.PDF' }),
    paper('CTOC/COP/WG.3/2016/1', { language: 'zh', name: 'c.docx' }),
    paper('../..', { language: null, name: 'no ending' }),
  ];
  expect([...packPaths(files).values()]).toEqual([
    'papers/CTOC-COP-WG.3-2016-1_en.pdf',
    'papers/CTOC-COP-WG.3-2016-1_en_2.pdf',
    'papers/CTOC-COP-WG.3-2016-1_zh.docx',
    'papers/document',
  ]);
});

describe('the first page', () => {
  const { meeting, first } = meetingWithPapers();
  const content = packContent(meeting, { kind: 'item', item: first });

  it('links what is there, names what is missing, and where to get it', () => {
    const page = packIndex(meeting, content, [paper('X/1')], WORDS);
    expect(page).toContain('href="papers/X-1_en.pdf"');
    expect(page.match(/not in this pack/g)).toHaveLength(content.documents.length - 1);
    expect(page).toContain('href="https://undocs.org/en/X/2"');
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const wild = `${text}<img src=x onerror="a()">'`;
        const title = { en: wild };
        const agenda = meeting.agenda.map((item) => ({ ...item, title, annotation: title }));
        const page = packIndex(
          { ...meeting, title, agenda },
          { ...content, items: agenda },
          [paper('X/1', { name: wild })],
          { ...WORDS, scope: wild },
          [{ on: wild, text: wild }],
        );
        expect(page).not.toContain('<img');
      }),
      { numRuns: 50 },
    );
  });

  it('links only to the web', () => {
    const page = packIndex(meeting, content, [], { ...WORDS, addressOf: () => 'javascript:alert(1)' });
    expect(page).not.toContain('javascript:');
  });

  it('holds notes only where they are given', () => {
    expect(packIndex(meeting, content, [], WORDS)).not.toContain(WORDS.notes);
    expect(packIndex(meeting, content, [], WORDS, [{ on: 'Item 2', text: 'Speak third' }])).toContain('Speak third');
  });
});
