// The text of ruled tables: each run belongs to the cell in which it stands.
import type { TableCell } from './blocks.ts';
import { paragraphOfCell } from './pdf-boxes.ts';
import type { RuledCell, RuledTable } from './pdf-grid.ts';
import type { ReadTable } from './pdf-read-table.ts';
import { type Row, type Run, rowsOf } from './pdf-rows.ts';
import { nearest } from './pdf-rules.ts';
import type { PlacedLine } from './pdf-wraps.ts';

/** What stands between a cell's text and its edge. */
const PADDING = 3;

interface Filled {
  readonly table: RuledTable;
  readonly runs: readonly Run[];
}

/** The runs of each ruled table, and those that stand in none. A box with text in one cell alone is no table. */
export function runsByTable(
  tables: readonly RuledTable[],
  runs: readonly Run[],
): { readonly tables: readonly Filled[]; readonly rest: readonly Run[] } {
  if (tables.length === 0) return { tables: [], rest: runs };
  const own = tables.map((): Run[] => []);
  const rest: Run[] = [];
  for (const run of runs) {
    const at = tables.findIndex((table) => cellAt(table, run) !== null);
    (own[at] ?? rest).push(run);
  }
  const filled = tables.map((table, at) => ({ table, runs: own[at] ?? [] }));
  const isTable = ({ table, runs: of }: Filled): boolean => new Set(of.map((run) => cellAt(table, run))).size > 1;
  return {
    tables: filled.filter(isTable),
    rest: [...rest, ...filled.filter((one) => !isTable(one)).flatMap((one) => one.runs)],
  };
}

/** The field of the table's finest grid in which a run begins: row times columns, and column; null where it is outside. */
function cellAt({ xs, ys }: RuledTable, { x, y, width, height }: Run): number | null {
  const column = between(xs, x + Math.min(width / 2, 3));
  const row = between(ys, y - 0.3 * height);
  return column === null || row === null ? null : row * xs.length + column;
}

/** Between which of the numbers, which rise, one lies. */
function between(numbers: readonly number[], number: number): number | null {
  const at = nearest(numbers, number);
  const first = (numbers[at] ?? 0) <= number ? at : at - 1;
  return first < 0 || first >= numbers.length - 1 ? null : first;
}

/** A ruled table with its text. */
export function ruledTable(table: RuledTable, runs: readonly Run[], rtl: boolean): ReadTable {
  const fields = new Map<number, RuledCell>();
  for (const cell of table.cells)
    for (let row = cell.row; row < cell.row + cell.rows; row++)
      for (let column = cell.column; column < cell.column + cell.columns; column++)
        fields.set(row * table.xs.length + column, cell);
  const texts = new Map<RuledCell, Run[]>();
  for (const run of runs) {
    const cell = fields.get(cellAt(table, run) ?? -1);
    if (!cell) continue;
    const own = texts.get(cell);
    if (own) own.push(run);
    else texts.set(cell, [run]);
  }
  const last = table.ys.length - 2;
  const ends = { first: new Map<number, PlacedLine>(), last: new Map<number, PlacedLine>() };
  const cells = table.cells.map((cell): TableCell => {
    const { row, column, rows, columns, right } = cell;
    const lines = rowsOf(texts.get(cell) ?? [], rtl).map(lineOf);
    const [top, bottom] = [lines[0], lines.at(-1)];
    if (top && row === 0) ends.first.set(column, top);
    if (bottom && row + rows - 1 === last) ends.last.set(column, bottom);
    return {
      row,
      column,
      rows,
      columns,
      paragraphs: lines.length === 0 ? [] : [paragraphOfCell(lines, right - PADDING, true)],
    };
  });
  const rights = table.xs.slice(1).map((x) => x - PADDING);
  return { table: { kind: 'table', cells }, first: ends.first, last: { lines: ends.last, rights } };
}

function lineOf({ y, height, pieces }: Row): PlacedLine {
  const text = pieces.map((piece) => piece.text).join(' ');
  return { text, start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0, y, height };
}
