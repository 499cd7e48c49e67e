// A table without lines whose cells are centred in height, as some programs print what a web page has: the lines of a
// row's cells stand between each other, with the middle of each cell at one height.
import { gridBuilder } from './blocks.ts';
import { paragraphOfCell } from './pdf-boxes.ts';
import { type Cell, linesAt, type Placed, type ReadTable } from './pdf-read-table.ts';
import type { Row } from './pdf-rows.ts';
import type { PlacedLine } from './pdf-wraps.ts';

/** Lines of one column that stand this much further apart than others are of two cells. */
const APART = 1.25;
/** How far the middles of cells of one row are from each other, in points. */
const LEVEL = 1.5;
/** How many cells of all have their middle where others have theirs. */
const MOST = 0.8;
/** No page has so many cells that a person reads. */
const MOST_CELLS = 3000;
/** How many rows one cell spans, to each side of its middle. */
const MOST_SPANNED = 6;

/** Whether a row stands so close below another that they can be no lines of one cell. */
export const isBetweenLines = (row: Row, above: Row | undefined): boolean =>
  above !== undefined && row.y - above.y < 0.95 * Math.min(row.height, above.height);

/** The table of rows whose pieces are placed in columns, each ending at its `rights`; null where cells are not centred. */
export function centredTable(
  rows: readonly Row[],
  placed: readonly (readonly Placed[])[],
  rights: readonly number[],
): ReadTable | null {
  if (!rows.some((row, at) => isBetweenLines(row, rows[at - 1]))) return null;
  const cells = cellsOf(rows, placed);
  if (cells.length > MOST_CELLS) return null;
  const bands: Cell[][] = [];
  for (const cell of [...cells].sort((a, b) => middleOf(a) - middleOf(b))) {
    const band = bands.at(-1);
    const isLevel = band?.[0] && middleOf(cell) - middleOf(band[0]) < LEVEL;
    if (isLevel && band.every(({ first }) => first !== cell.first)) band.push(cell);
    else bands.push([cell]);
  }
  // What stands alone at its height, in the midst of rows that have nothing in its column, belongs to all of these.
  const full = bands.filter((band) => band.length > 1);
  const spans = new Map<Cell, readonly [Cell[], number]>();
  for (const [cell, more] of bands) {
    const span = cell && !more && cell.count === 1 ? spanOf(cell, full) : null;
    if (cell && span) spans.set(cell, span);
  }
  const own = bands.filter(([cell]) => cell && !spans.has(cell));
  const alone = own.filter(([cell, more]) => !more && cell?.count === 1).length;
  if (alone > (1 - MOST) * cells.length || !areCentred(cells, full)) return null;
  const grid = gridBuilder();
  for (const band of own) {
    grid.row();
    const over = [...spans].flatMap(([cell, [from, high]]) => (from === band ? [{ cell, high }] : []));
    const all = [...band.map((cell) => ({ cell, high: 1 })), ...over].sort((a, b) => a.cell.first - b.cell.first);
    let column = 0;
    for (const { cell, high } of all) {
      if (cell.first > column) grid.skip(cell.first - column);
      grid.cell(cell.count, high, [paragraphOfCell(cell.lines, rights[cell.first + cell.count - 1] ?? 0, false)]);
      column = cell.first + cell.count;
    }
  }
  return { table: grid.table(), first: linesAt(own[0], 0), last: { lines: linesAt(own.at(-1), -1), rights } };
}

/** Whether cells of more and of fewer lines share their middle more often than their top. */
function areCentred(cells: readonly Cell[], bands: readonly Cell[][]): boolean {
  const isMixed = (band: readonly Cell[]): boolean => band.some(({ lines }) => lines.length !== band[0]?.lines.length);
  const byTop = new Map<number, Cell[]>();
  for (const cell of cells) {
    const key = Math.round(topOf(cell));
    byTop.set(key, [...(byTop.get(key) ?? []), cell]);
  }
  return bands.filter(isMixed).length > 2 * [...byTop.values()].filter(isMixed).length;
}

/** The lines of each column, those that stand close being one cell. */
function cellsOf(rows: readonly Row[], placed: readonly (readonly Placed[])[]): Cell[] {
  const lines = rows.flatMap(({ height }, at) =>
    (placed[at] ?? []).map(({ piece: { text, start, end, y }, first, count }) => ({
      first,
      count,
      line: { text, start, end, y, height },
    })),
  );
  const open = new Map<number, PlacedLine>();
  let leading = Number.POSITIVE_INFINITY;
  for (const { first, line } of lines) {
    const gap = line.y - (open.get(first)?.y ?? Number.NEGATIVE_INFINITY);
    leading = Math.min(leading, 1.5 * line.height, gap > 0.9 * line.height ? gap : leading);
    open.set(first, line);
  }
  const cells: Cell[] = [];
  const last = new Map<number, Cell>();
  for (const { first, count, line } of lines) {
    const cell = last.get(first);
    const above = cell?.lines.at(-1);
    if (cell && above && line.y - above.y <= APART * leading) {
      cell.lines.push(line);
      cell.count = Math.max(cell.count, count);
    } else {
      const begun = { first, count, lines: [line] };
      last.set(first, begun);
      cells.push(begun);
    }
  }
  return cells;
}

const topOf = ({ lines }: Cell): number => lines[0]?.y ?? 0;
const bottomOf = ({ lines }: Cell): number => lines.at(-1)?.y ?? 0;
const middleOf = (cell: Cell): number => (topOf(cell) + bottomOf(cell)) / 2;

/** The first of the rows in whose midst a cell stands, and how many they are; null where it stands in no midst. */
function spanOf(cell: Cell, bands: readonly Cell[][]): readonly [Cell[], number] | null {
  const next = bands.findIndex(([one]) => one && middleOf(one) > middleOf(cell));
  const isFree = (band: readonly Cell[] | undefined): band is Cell[] =>
    band?.every(({ first, count }) => cell.first < first || cell.first >= first + count) ?? false;
  let best: readonly [Cell[], number] | null = null;
  let nearest = 0.6 * (cell.lines[0]?.height ?? 10);
  for (let from = next - 1; from >= Math.max(0, next - MOST_SPANNED); from--) {
    const top = bands[from];
    if (!isFree(top)) break;
    for (let to = next; to < Math.min(bands.length, next + MOST_SPANNED); to++) {
      const bottom = bands[to];
      if (!isFree(bottom)) break;
      const middle = (Math.min(...top.map(topOf)) + Math.max(...bottom.map(bottomOf))) / 2;
      const distance = Math.abs(middle - middleOf(cell));
      if (distance >= nearest) continue;
      nearest = distance;
      best = [top, to - from + 1];
    }
  }
  return best;
}
