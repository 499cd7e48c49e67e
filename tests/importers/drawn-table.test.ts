// A table drawn by hand over lines that were not understood is read like one that the document has.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, likelyCuts, likelyRows, widthOf, withDrawnTable } from '#importers/drawn-table.ts';
import { readDocument, readDrawn } from '#importers/read-document.ts';
import { linesOfText } from '#importers/sources/text.ts';

const TABLE = `When                      What                     Where
Monday, 5 June 2028       Opening of the           Room A
10 a.m.-1 p.m.            meeting
Tuesday, 6 June 2028      Samples and their        Room B
3-6 p.m.                  keeping`;
const DOCUMENT = `Working Group on Sample Matters
Vienna, 5 and 6 June 2028

Provisional agenda

1. Opening of the meeting.
2. Samples and their keeping.

${TABLE}
`;
const lines = linesOfText(DOCUMENT);
const from = lines.findIndex(({ text }) => text.startsWith('Monday')) + 1;
const drawn = { from, to: from + 3, cuts: [26, 51], rows: [from, from + 2] };

test('days, hours and items are found where the columns were drawn', async () => {
  const before = await readDocument(
    { name: 'd.txt', bytes: new TextEncoder().encode(DOCUMENT) },
    { language: 'en', id: 'd' },
  );
  expect(before.meeting.slots.flatMap(({ sessions }) => sessions.flatMap(({ entries }) => entries))).not.toHaveLength(
    2,
  );
  const { meeting } = readDrawn(lines, drawn, { language: 'en', id: 'd' });
  expect(meeting.slots.map(({ date, start, sessions }) => [date, start, sessions[0]?.entries[0]?.items])).toEqual([
    ['2028-06-05', '10:00', ['A/1']],
    ['2028-06-06', '15:00', ['A/2']],
  ]);
});

test('rows are proposed where the first column has something', () => {
  expect(likelyRows(lines.slice(from - 1, from + 3), [26, 51])).toEqual([from, from + 1, from + 2, from + 3]);
});

test('columns are proposed where gaps stand', () => {
  expect(likelyCuts(TABLE.split('\n').map((text) => ({ text })))).toEqual([26, 51]);
});

test('a word that a cut runs through is not torn', () => {
  expect(cellsOf('Opening of the meeting', [9])).toEqual(['Opening of', 'the meeting']);
  expect(cellsOf('会议开幕 通过议程', [8])).toEqual(['会议开幕', '通过议程']);
});

test('nothing of the text is lost, whatever is drawn', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((one) => one.replace(/\n/g, ' '));
  const cuts = fc.uniqueArray(fc.nat(50), { maxLength: 4 }).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), cuts, fc.nat(12), fc.nat(12), (texts, drawnCuts, a, b) => {
      const before = texts.map((one, index) => ({ number: index + 1, text: one }));
      const after = withDrawnTable(before, { from: a, to: b, cuts: drawnCuts, rows: [] });
      const letters = (list: readonly { readonly text: string }[]): string =>
        [...list.map((line) => line.text.replace(/\s/g, '')).join('')].sort().join('');
      expect(letters(after)).toBe(letters(before));
      expect(after.map(({ number }) => number)).toEqual(after.map((_, index) => index + 1));
    }),
    { numRuns: 200 },
  );
  expect(widthOf('a会')).toBe(3);
});
