// A table as programs print it that centre the cells of a web page's table in height.
import { expect, test } from 'vitest';
import { blocksOfPages } from '#importers/sources/pdf-pages.ts';
import type { Run } from '#importers/sources/pdf-rows.ts';

const run = (x: number, y: number, text: string): Run => ({
  text,
  x,
  y,
  width: 5 * text.length,
  height: 11,
  rtl: false,
});

test('cells centred in height are rows by their middles, a day over its two meetings', () => {
  const runs = [
    [run(60, 100, 'Date'), run(170, 100, 'Time'), run(300, 100, 'Programme')],
    [run(170, 130, '10 a.m. to'), run(170, 145, '1 p.m.'), run(300, 137.5, 'Opening of the session')],
    [run(60, 148.5, 'Monday,'), run(60, 163.5, '13 January')],
    [run(170, 174.5, '3–6 p.m.'), run(300, 167, 'Adoption of the agenda and'), run(300, 182, 'of the programme')],
    [run(60, 213, 'Tuesday'), run(170, 205.5, '10 a.m. to'), run(170, 220.5, '1 p.m.'), run(300, 213, 'Reports')],
  ].flat();
  const [table, ...more] = blocksOfPages([
    { runs, rtl: false, rules: { across: [], down: [] }, width: 600, height: 800 },
  ]);
  expect(more).toEqual([]);
  const cells = table?.kind === 'table' ? table.cells : [];
  expect(
    cells.map(({ row, column, rows, paragraphs }) => [row, column, rows, ...paragraphs.map(({ text }) => text)]),
  ).toEqual([
    [0, 0, 1, 'Date'],
    [0, 1, 1, 'Time'],
    [0, 2, 1, 'Programme'],
    [1, 0, 2, 'Monday,\n13 January'],
    [1, 1, 1, '10 a.m. to\n1 p.m.'],
    [1, 2, 1, 'Opening of the session'],
    [2, 1, 1, '3–6 p.m.'],
    [2, 2, 1, 'Adoption of the agenda and of the programme'],
    [3, 0, 1, 'Tuesday'],
    [3, 1, 1, '10 a.m. to\n1 p.m.'],
    [3, 2, 1, 'Reports'],
  ]);
});
