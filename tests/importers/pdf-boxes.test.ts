// A line of a PDF file knows where on its page it is printed: what the page prints there is what the line says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pdfHelp } from '#cli/pdf-help.ts';
import { readDocument } from '#importers/read-document.ts';
import type { Box, Reading } from '#importers/reading.ts';
import { openPdf } from '#importers/sources/pdf-library.ts';
import { pdfOfLines, pdfOfObjects, pdfStream } from './pdf-files.ts';

const printed = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'printed', name));

async function read(bytes: Uint8Array): Promise<Reading> {
  return readDocument({ name: 'any', bytes }, { language: 'en', id: 'any', pdf: await pdfHelp() });
}

/** Letters and digits alone, since marks and spaces are put together anew. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

interface Printed extends Box {
  readonly text: string;
}

/** What each page prints, where the file itself says so: apart from the reader, which puts its pieces together. */
async function runsOf(bytes: Uint8Array): Promise<readonly (readonly Printed[])[]> {
  const pdf = await openPdf(Uint8Array.from(bytes), (await pdfHelp()).parts, null, 'read');
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || letters(item.str) === '') return [];
        const [left, baseline] = view.convertToViewportPoint(item.transform[4], item.transform[5]) as [number, number];
        const height = Math.hypot(item.transform[2], item.transform[3]);
        return [{ text: item.str, left, top: baseline - height, width: item.width, height }];
      }),
    );
  }
  await pdf.loadingTask.destroy();
  return pages;
}

/** Whether the middle of one box lies in another. */
function lies(run: Box, box: Box): boolean {
  const [x, y] = [run.left + run.width / 2, run.top + run.height / 2];
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}

describe('the box of each line holds what the line says', () => {
  test.each([
    'two-groups-es.tight.pdf',
    'telecom-council-en.ruled.pdf',
    'seed-treaty-es.spaced.pdf',
    'half-days-ru.placed.pdf',
  ])('%s', async (name) => {
    const bytes = printed(name);
    const [{ lines }, pages] = [await read(bytes), await runsOf(bytes)];
    const written = lines.filter(({ text }) => letters(text) !== '');
    expect(written.length).toBeGreaterThan(20);
    for (const { text, page = 0, box } of written) {
      if (!box) throw new Error(`without a box: ${text}`);
      const within = (pages[page - 1] ?? []).filter((run) => lies(run, box));
      // Each letter of the line is printed there; a neighbour of a narrow column may reach in.
      const rest = [...letters(within.map((run) => run.text).join(''))];
      const missing = [...letters(text)].filter((letter) => {
        const at = rest.indexOf(letter);
        if (at >= 0) rest.splice(at, 1);
        return at < 0;
      });
      expect(missing, text).toEqual([]);
    }
  });
});

test('on a page from right to left a box stands where the text is printed, not where it is read', async () => {
  const bytes = printed('water-assembly-ar.tight.pdf');
  const [{ lines }, pages] = [await read(bytes), await runsOf(bytes)];
  const boxed = lines.flatMap(({ page = 0, box }) => (box ? [{ page, box }] : []));
  const held = boxed.filter(({ page, box }) => pages[page - 1]?.some((run) => lies(run, box)));
  expect(boxed.length).toBeGreaterThan(20);
  expect(held.length).toBe(boxed.length);
  const runs = pages.flatMap((own, at) => own.map((run) => ({ run, page: at + 1 })));
  const unheld = runs.filter(({ run, page }) => !boxed.some((one) => one.page === page && lies(run, one.box)));
  expect(unheld.map(({ run }) => run.text)).toEqual([]);
});

test('a value is printed in the boxes of its lines', async () => {
  const { meeting, sources, lines } = await read(printed('telecom-council-en.ruled.pdf'));
  const symbol = lines[(sources.symbol?.[0] ?? 0) - 1];
  expect(symbol?.text).toContain(meeting.symbol);
  expect(symbol?.page).toBe(1);
  expect(symbol?.box?.top).toBeLessThan(200);
  for (const slot of meeting.slots)
    for (const number of sources[`slot/${slot.id}`] ?? []) expect(lines[number - 1]?.box?.width).toBeGreaterThan(5);
});

const PROGRAMME = [
  'Working Group on Rivers',
  'Fourth session',
  'Vienna, 3-4 June 2030',
  'Provisional agenda',
  '1.  Opening of the session.',
  '2.  Signs and lights on rivers.',
  'Proposed programme of work',
  'Monday, 3 June',
  '10 a.m.-1 p.m.  Items 1 and 2',
];

test('lines placed by hand have the box that they were given', async () => {
  const { lines } = await read(pdfOfLines(PROGRAMME));
  const [first] = lines;
  expect(first?.box?.left).toBeCloseTo(60, 0);
  // The first baseline is 52 points below the upper edge; letters of 11 points stand on it.
  expect(first?.box?.top).toBeGreaterThan(38);
  expect((first?.box?.top ?? 0) + (first?.box?.height ?? 0)).toBeLessThan(58);
});

test('a page that is shown turned is read as it is shown, and its boxes stand there', async () => {
  // As landscape tables are often printed: the text runs up the sheet, and the sheet is shown turned to the right.
  const shown = PROGRAMME.map((line, at) => `0 1 -1 0 ${60 + 16 * at} 50 Tm (${line.replace(/[\\()]/g, '\\$&')}) Tj`);
  const bytes = pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[4 0 R]/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Type/Page/Parent 2 0 R/Rotate 90/Contents 5 0 R>>',
    pdfStream(`BT /F1 11 Tf ${shown.join('\n')} ET`),
  ]);
  const { meeting, lines } = await read(bytes);
  expect(meeting.slots.map(({ date, start }) => `${date} ${start}`)).toEqual(['2030-06-03 10:00']);
  expect(lines[0]?.box?.left).toBeCloseTo(50, 0);
  expect(lines[0]?.box?.top).toBeGreaterThan(45);
  expect(lines[0]?.box?.top).toBeLessThan(60);
});
