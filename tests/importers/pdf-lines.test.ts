// What a page makes of a document's lines: items named one after the other where there was no room below each other, and
// sentences that go on below however small the letters are.
import { expect, test } from 'vitest';
import { pdfHelp } from '#cli/pdf-help.ts';
import type { Meeting } from '#domain/meeting.ts';
import { readDocument } from '#importers/read-document.ts';
import type { Reading } from '#importers/reading.ts';
import { pdfOfLines, pdfOfObjects, pdfStream, pdfText } from './pdf-files.ts';

const HEAD = [
  'Working Group on Rivers',
  'Fourth session',
  'Vienna, 3-4 June 2030',
  'Provisional agenda',
  '1.  Opening of the session.',
  '2.  Signs and lights on rivers.',
  '3.  Other matters.',
];

async function read(lines: readonly string[], print = pdfOfLines): Promise<Reading> {
  const bytes = print([...HEAD, ...lines]);
  return readDocument({ name: 'any', bytes }, { language: 'en', id: 'any', pdf: await pdfHelp() });
}

const itemsOf = ({ slots }: Meeting) =>
  slots.map(({ sessions }) => sessions.flatMap(({ entries }) => entries.flatMap(({ items }) => items)));

/** Lines on a sheet twice as wide, which is as if their letters were half as large. */
const onWideSheet = (lines: readonly string[]): Uint8Array =>
  pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[4 0 R]/MediaBox[0 0 1191 842]/Resources<</Font<</F1 3 0 R>>>>>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Type/Page/Parent 2 0 R/Contents 5 0 R>>',
    pdfStream(pdfText(lines)),
  ]);

test('items named one after the other on one line are an entry each', async () => {
  const { meeting } = await read([
    'Proposed programme of work',
    'Monday, 3 June\t10 a.m.-1 p.m.\tItem 1 Item 2',
    'Monday, 3 June\t3-6 p.m.\tItem 2 (continued)',
    'Tuesday, 4 June\t10 a.m.-1 p.m.\tItem 3',
  ]);
  expect(itemsOf(meeting)).toEqual([['A/1', 'A/2'], ['A/2'], ['A/3']]);
});

test('hours that end beside another item are one slot', async () => {
  const { meeting, lines } = await read([
    'Proposed programme of work',
    'Date and time\tItem\tTitle',
    'Monday, 3 June',
    '10 a.m.\t1\tOpening of the session',
    'to 1 p.m.\t2\tSigns and lights on rivers',
    '3 p.m.\t2\tSigns and lights on rivers (continued)',
    'to 6 p.m.\t3\tOther matters',
  ]);
  const rows = lines.flatMap(({ text, cell }) => (/[ap]\.m\.$/.test(text) ? [cell?.row] : []));
  expect(new Set(rows).size).toBe(2);
  expect(meeting.slots.map(({ start, end }) => `${start}-${end}`)).toEqual(['10:00-13:00', '15:00-18:00']);
  expect(itemsOf(meeting)).toEqual([
    ['A/1', 'A/2'],
    ['A/2', 'A/3'],
  ]);
});

test('a sentence that a page of small letters breaks is one', async () => {
  const sentence =
    'The Working Group will have before it a report of the secretariat on signs, on lights, on codes and on what was found of all these on the rivers of';
  const { meeting } = await read(
    [
      'Annotations',
      '1.  Opening of the session.',
      `${sentence} the north`,
      'and of the south.',
      '2.  Signs and lights on rivers.',
      `${sentence} the east`,
      'and of the west.',
      'Proposed programme of work',
      'Monday, 3 June',
      '10 a.m.-1 p.m.  Items 1 to 3',
    ],
    onWideSheet,
  );
  expect(meeting.agenda.map(({ annotation }) => annotation?.en ?? null)).toEqual([
    `${sentence} the north and of the south.`,
    `${sentence} the east and of the west.`,
    null,
  ]);
});
