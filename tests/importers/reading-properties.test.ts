// What holds for any text whatever: reading never breaks, loses no line, and takes time in proportion to the text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#importers/read-document.ts';
import { readTextDocument } from '#importers/read-text-document.ts';
import { ImportError } from '#importers/reading.ts';
import { linesOfText } from '#importers/sources/text.ts';
import { faultsOfReading } from './sound-reading.ts';

const DOCUMENT = [
  'Working Group on Sample Matters',
  'Vienna, 5 and 6 June 2028',
  '',
  'Provisional agenda',
  '1. Organizational matters:',
  '   (a) Opening of the meeting;',
  '   (b) Adoption of the agenda and organization of work.',
  '2. Samples and their keeping.',
  '3. Adoption of the report.',
  'Annotations',
  '1. Organizational matters',
  '(a) Opening of the meeting',
  'The third meeting of the Working Group on Sample Matters will be opened on Monday, 5 June 2028, at 10 a.m.',
  '2. Samples and their keeping',
  'Samples will be kept.',
  'Documentation',
  'Note by the Secretariat on samples (SAM/WG.1/2028/2)',
  'Annex',
  'Proposed organization of work',
  'Date and time  Item  Title or description',
  'Monday, 5 June',
  '10 a.m.-1 p.m.  1 (a) Opening of the meeting',
  '1 (b) Adoption of the agenda and organization of work',
  '3-6 p.m.  2 Samples and their keeping',
  'Tuesday, 6 June',
  '10 a.m.-1 p.m.  2 Samples and their keeping (continued)',
  '3 Adoption of the report',
];

const text = new TextEncoder();
const read = (document: string) =>
  readDocument({ name: 'any.txt', bytes: text.encode(document) }, { language: 'en', id: 'any' });

/** A document with lines dropped, doubled, swapped, cut short, or filled with anything. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(DOCUMENT.length - 1),
      how: fc.constantFrom('drop', 'double', 'swap', 'cut', 'fill', 'join'),
      filling: fc.string({ unit: 'grapheme', maxLength: 40 }),
      length: fc.nat(60),
    }),
    { maxLength: 12 },
  )
  .map((changes) => {
    const lines = [...DOCUMENT];
    for (const { at, how, filling, length } of changes) {
      const place = at % Math.max(1, lines.length);
      const line = lines[place] ?? '';
      if (how === 'drop') lines.splice(place, 1);
      else if (how === 'double') lines.splice(place, 0, line);
      else if (how === 'swap') lines.splice(place, 2, lines[place + 1] ?? '', line);
      else if (how === 'cut') lines[place] = line.slice(0, length);
      else if (how === 'fill') lines[place] = line.slice(0, length) + filling + line.slice(length);
      else lines.splice(place, 2, `${line}\t${lines[place + 1] ?? ''}`);
    }
    return lines.join('\n');
  });

describe('reading any text', () => {
  test('gives a valid meeting or says why not, and accounts for every line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 5, arbitrary: mutated }, fc.string({ unit: 'grapheme', maxLength: 400 })),
        async (document) => {
          expect(await faultsOfReading(() => read(document))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('reads the document that the others are made from', async () => {
    const { meeting, unread } = await read(DOCUMENT.join('\n'));
    expect(
      meeting.slots.map((slot) => [slot.date, slot.start, slot.sessions[0]?.entries.map((entry) => entry.items[0])]),
    ).toEqual([
      ['2028-06-05', '10:00', ['A/1(a)', 'A/1(b)']],
      ['2028-06-05', '15:00', ['A/2']],
      ['2028-06-06', '10:00', ['A/2', 'A/3']],
    ]);
    expect(meeting.bodies).toEqual([{ id: 'A', name: { en: 'Working Group on Sample Matters' }, ordinal: 3 }]);
    expect(meeting.timeZone).toBe('Europe/Vienna');
    expect(meeting.documents.map((document) => document.symbol)).toEqual(['SAM/WG.1/2028/2']);
    expect(unread.map((line) => line.reason)).toEqual(['page-furniture']);
  });
});

/** Texts whose length can be doubled, each hard on another construct. */
const GROWING: readonly (readonly [string, (size: number) => string])[] = [
  ['the document over and over', (size) => Array.from({ length: size / 4 }, () => DOCUMENT.join('\n')).join('\n')],
  [
    'agenda items without end',
    (size) =>
      `${DOCUMENT.slice(0, 4).join('\n')}\n${Array.from({ length: size * 4 }, (_, index) => `${(index % 900) + 1}. Something to be done.`).join('\n')}`,
  ],
  [
    'one endless agenda item',
    (size) => `${DOCUMENT.slice(0, 5).join('\n')}\n${'words that never close\n'.repeat(size * 8)}`,
  ],
  [
    'entries of no agenda',
    (size) =>
      `${DOCUMENT.slice(0, 21).join('\n')}\n10 a.m.-1 p.m.\n${Array.from({ length: size * 4 }, (_, index) => `${(index % 90) + 1} Something unheard of`).join('\n')}`,
  ],
  [
    'the same entry again and again',
    (size) => `${DOCUMENT.slice(0, 22).join('\n')}\n${'2 Samples and their keeping (continued)\n'.repeat(size * 4)}`,
  ],
  [
    'days without end',
    (size) => `${DOCUMENT.slice(0, 20).join('\n')}\n${'Monday, 5 June\n10 a.m.-1 p.m. 2 Samples\n'.repeat(size * 4)}`,
  ],
  [
    'documents without end',
    (size) =>
      `${DOCUMENT.slice(0, 16).join('\n')}\n${'Note on samples (SAM/WG.1/2028/2-SAM/WG.2/2028/3)\n'.repeat(size * 4)}`,
  ],
  ['slashes', (size) => `${DOCUMENT.slice(0, 16).join('\n')}\n${'a/1'.repeat(size * 40)}`],
  ['brackets and spaces', (size) => `${DOCUMENT.slice(0, 16).join('\n')}\n${'( ['.repeat(size * 60)}`],
  ['one line of digits', (size) => `${DOCUMENT.slice(0, 21).join('\n')}\n${'1 2 10 '.repeat(size * 40)}`],
  ['one line of letters', (size) => `${DOCUMENT.slice(0, 13).join('\n')}\n${'abcdefgh'.repeat(size * 40)}`],
];

describe('the time that reading takes', () => {
  /**
   * Processor time, which other work on the machine does not lengthen, of reading a text so many times; the least of
   * three goes, in microseconds.
   */
  const cost = (document: string, times: number): number => {
    const lines = linesOfText(document);
    const goes = Array.from({ length: 3 }, () => {
      const before = process.cpuUsage().user;
      for (let time = 0; time < times; time++) {
        try {
          readTextDocument(lines, 'any');
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
        }
      }
      return process.cpuUsage().user - before;
    });
    return Math.min(...goes);
  };

  // As much text in one document as in eight: as long where time is linear, eight times as long where it is quadratic.
  // Both goes last about as long, so that neither the clock's grain nor the collector decides.
  test.each(GROWING)('grows with the text: %s', (_, grow) => {
    cost(grow(48), 1);
    expect(cost(grow(768), 1) / cost(grow(96), 8)).toBeLessThan(4);
  });
});
