// A page to paragraphs and tables, from above: what it rules as a table is one, cell by cell; among the rest, rows whose
// pieces stand in the same columns are a table, and all else is text.
import type { Block } from './blocks.ts';
import { isBetweenLines } from './pdf-centred.ts';
import { type Column, columnsOf, covers } from './pdf-columns.ts';
import { type RuledTable, ruledTables } from './pdf-grid.ts';
import { listedOf, paragraphsOf } from './pdf-paragraphs.ts';
import type { LastRow, ReadTable } from './pdf-read-table.ts';
import { isLabel, type Piece, type Row, type Run, rowsOf } from './pdf-rows.ts';
import { ruledTable, runsByTable } from './pdf-ruled.ts';
import type { Rules } from './pdf-rules.ts';
import { tableOf } from './pdf-table.ts';
import { hadRoom, isListStart, type PlacedLine } from './pdf-wraps.ts';

/** A page as it is to be laid out: its runs readable from the left, and the lines that it rules. */
export interface PageParts {
  readonly runs: readonly Run[];
  readonly rtl: boolean;
  readonly rules: Rules;
}

/** The table with which a page ends: its columns, or where lines rule them, and the last line of each in its last row. */
export interface OpenTable {
  readonly columns: readonly Column[];
  readonly xs: readonly number[];
  readonly last?: LastRow;
}

/** Lines that stand alone between two lines of a table, as when one cell is long; other lines that do, as a heading. */
const LONGEST_CELL = 14;
const LONGEST_HEADING = 2;
/** Letters so much larger than a table's are those of a title above another. */
const TITLE = 1.1;
const ALIGNED = 3;
/** So many lines tell a row whose cells are centred in height: hours over two lines, and what stands between these. */
const CENTRED = 3;
/** Of so many rows the columns are not found again with every stretch that may belong to them. */
const MOST_ROWS = 150;

/** The blocks of one page. `before` is a table that may go on from the page before. */
export function blocksOfPage(
  { runs, rtl, rules }: PageParts,
  before: OpenTable,
): { readonly blocks: readonly Block[]; readonly open: OpenTable; readonly joins: boolean } {
  const blocks: Block[] = [];
  let open = before;
  let joins = false;
  const push = ({ table, first, last }: ReadTable, goesOn: boolean): LastRow => {
    // A row that the page broke has nothing but what did not fit above.
    if (goesOn && blocks.length === 0) joins = isBroken(before.last, first);
    blocks.push({ ...table, ...(goesOn ? { goesOn } : {}) });
    return last;
  };
  const { tables, rest } = runsByTable(ruledTables(rules), runs);
  const rows = rowsOf(rest, rtl);
  const listed = listedOf(rows);
  const margin = runs.reduce((most, { x, width }) => Math.max(most, x + width), 0);
  let at = 0;
  const text = (until: number): void => {
    const from = at;
    while (at < rows.length && (rows[at] as Row).y < until) at++;
    const own = rows.slice(from, at);
    for (const stretch of withRest(stretchesOf(own), blocks.length === 0 ? before.columns : [])) {
      const goesOn = isMore(stretch, open.columns);
      const columns = goesOn ? open.columns : stretch.isAlone ? [] : stretch.columns;
      if (columns.length < 2) {
        blocks.push(...paragraphsOf(stretch.rows, listed));
        continue;
      }
      open = { columns, xs: [], last: push(tableOf(stretch.rows, columns, rules.across, margin), goesOn) };
    }
  };
  for (const { table, runs: own } of tables) {
    text(table.ys[0] ?? 0);
    const goesOn = isSame(table, open.xs);
    open = { columns: [], xs: table.xs, last: push(ruledTable(table, own, rtl), goesOn) };
  }
  text(Number.POSITIVE_INFINITY);
  return { blocks, open, joins };
}

/** Whether a first row is what was left of a last one: all it has stands below a line that was full. */
function isBroken(last: LastRow | undefined, first: ReadonlyMap<number, PlacedLine>): boolean {
  if (!last || first.size === 0 || first.size >= last.lines.size) return false;
  return [...first].every(([column, line]) => {
    const above = last.lines.get(column);
    return above !== undefined && !isListStart(line) && !hadRoom(above, line, last.rights[column] ?? 0);
  });
}

/** Whether a stretch goes on in the columns of the table before. */
const isMore = ({ rows, columns }: Stretch, before: readonly Column[]): boolean =>
  before.length > 1 && columns.length > 0 && columns.length <= before.length && fits(rows, before);

/** The stretches of a page, what was left of a table's last row being one by itself. */
function withRest(stretches: readonly Stretch[], before: readonly Column[]): readonly Stretch[] {
  const [first, ...more] = stretches;
  if (!first || first.columns.length > 0 || before.length < 2) return stretches;
  const isRest = (row: Row): boolean =>
    isInside(row, before) &&
    row.pieces.every(({ start }) =>
      before.some((column, index) => index > 0 && Math.abs(column.start - start) < ALIGNED),
    );
  const end = first.rows.findIndex((row) => !isRest(row));
  const count = end < 0 ? first.rows.length : end;
  if (count === 0) return stretches;
  const rest = { rows: first.rows.slice(0, count), columns: before };
  return [rest, { ...first, rows: first.rows.slice(count) }, ...more];
}

const isSame = ({ xs }: RuledTable, others: readonly number[]): boolean =>
  xs.length === others.length && xs.every((x, index) => Math.abs(x - (others[index] ?? 0)) <= ALIGNED);

/** Rows with the columns in which they stand; text has none. */
interface Stretch {
  readonly rows: Row[];
  columns: readonly Column[];
  /** One row alone is a table only where one goes on from the page before. */
  isAlone?: boolean;
}

/** Rows that are a table, and those between them. */
function stretchesOf(rows: readonly Row[]): Stretch[] {
  const out: Stretch[] = [];
  let waiting: Row[] = [];
  const leave = (): void => {
    if (waiting.length > 0) out.push({ rows: waiting, columns: [] });
    waiting = [];
  };
  for (const chunk of chunksOf(rows)) {
    if (chunk.columns.length === 0) {
      waiting.push(...chunk.rows);
      continue;
    }
    const above = out.at(-1);
    if (above && above.columns.length > 0 && isBetween(waiting, above.columns, above.rows.at(-1))) {
      const columns = common(above, chunk);
      if (columns) {
        above.rows.push(...waiting, ...chunk.rows);
        above.columns = columns;
        waiting = [];
        continue;
      }
    }
    leave();
    out.push(chunk);
  }
  // What a table's last cells have beyond its last full row stands close below it.
  const last = out.at(-1);
  while (last && last.columns.length > 0 && waiting.length > 0) {
    const [above, below] = [last.rows.at(-1), waiting[0]];
    if (isCentred(waiting.slice(0, CENTRED), last.columns, above)) last.rows.push(...waiting.splice(0, CENTRED));
    else if (!below || !isNear(below, above, 1.75) || !isInside(below, last.columns)) break;
    else last.rows.push(...waiting.splice(0, 1));
  }
  leave();
  // All rows together tell the columns better than those of one stretch.
  for (const stretch of out) {
    if (stretch.columns.length === 0) continue;
    stretch.isAlone = stretch.rows.length === 1;
    const all = columnsOf(stretch.rows);
    if (all.length >= stretch.columns.length) stretch.columns = all;
  }
  return out;
}

/** The columns in which the rows of both stand; null where they have none in common. */
function common(above: Stretch, below: Stretch): readonly Column[] | null {
  const isWider = below.columns.length > above.columns.length;
  const [wide, narrow] = isWider ? [below, above] : [above, below];
  // What stands beside all columns of the one is a column of the other alone.
  const beside = narrow.columns.filter(({ start, end }) =>
    wide.columns.every((one) => end < one.start || start > one.end),
  );
  const columns = [...wide.columns, ...beside].sort((a, b) => a.start - b.start);
  if (fits(narrow.rows, columns)) return columns;
  const rows = [...above.rows, ...below.rows];
  const all = rows.length > MOST_ROWS ? [] : columnsOf(rows);
  return all.length >= columns.length && fits(rows, all) ? all : null;
}

/** Rows of several pieces that follow one another, with the lines in which their cells go on. */
function chunksOf(rows: readonly Row[]): Stretch[] {
  const out: Stretch[] = [];
  let above: Row | undefined;
  for (const row of rows) {
    const open = out.at(-1);
    const isRow = row.pieces.length > 1;
    const isTable = open !== undefined && open.columns.length > 0;
    const [piece] = row.pieces;
    const goesOn =
      isTable &&
      piece &&
      above?.pieces.some(({ start }, index) => index > 0 && Math.abs(start - piece.start) < ALIGNED);
    const isSameKind = isRow || goesOn ? isTable && isNear(row, above, 2.2) : open && !isTable;
    if (open && isSameKind) open.rows.push(row);
    else out.push({ rows: [row], columns: isRow ? [{ start: 0, end: 0 }] : [] });
    if (isRow || !goesOn) above = row;
    else above = { ...row, pieces: above?.pieces ?? row.pieces };
  }
  for (const chunk of out) if (chunk.columns.length > 0) chunk.columns = columnsOf(chunk.rows);
  return out;
}

/** Whether rows may stand inside a table: a heading, or a cell of its first column. */
function isBetween(rows: readonly Row[], columns: readonly Column[], above: Row | undefined): boolean {
  if (rows.some((row) => row.height > TITLE * (above?.height ?? row.height))) return false;
  if (rows.length <= LONGEST_HEADING) return true;
  const isClose = rows.every((row, at) => isNear(row, rows[at - 1] ?? above, 1.75));
  if (isCentred(rows, columns, above)) return true;
  const isCell = (row: Row): boolean => isInside(row, columns) && (row.pieces[0]?.end ?? 0) < (columns[1]?.start ?? 0);
  return rows.length <= LONGEST_CELL && isClose && rows.every(isCell);
}

/** Whether rows stand in columns with the lines of some between those of others, as cells centred in height do. */
const isCentred = (rows: readonly Row[], columns: readonly Column[], above: Row | undefined): boolean =>
  rows.some((row, at) => isBetweenLines(row, rows[at - 1])) &&
  rows.every((row, at) => isInside(row, columns) && isNear(row, rows[at - 1] ?? above, 3));

/** Whether a row stands close below another, in heights of its letters. */
const isNear = (row: Row, above: Row | undefined, most: number): boolean =>
  above !== undefined && row.y - above.y < most * Math.max(row.height, above.height);

const isInside = (row: Row, columns: readonly Column[]): boolean =>
  row.pieces.every((piece) => columns.filter((column) => covers(piece, column)).length === 1);

/** Whether rows stand in columns. */
function fits(rows: readonly Row[], columns: readonly Column[]): boolean {
  const many = rows.filter(({ pieces: of }) => of.length > 1);
  // A list's numbers hang before its text; in a table they stand in a column of their own.
  const first = columns[0];
  if (first && many.every(isListed) && many.some(({ pieces: [, title] }) => title && covers(title, first)))
    return false;
  const pieces = many.flatMap((row) => row.pieces);
  return pieces.filter((piece) => stands(piece, columns)).length >= 0.9 * pieces.length;
}

/** Whether a piece stands in one column, in several beside each other, or over some as a heading does. */
function stands(piece: Piece, columns: readonly Column[]): boolean {
  const under = columns.flatMap((column, index) => (covers(piece, column) ? [index] : []));
  const [first = 0, second] = under;
  if (second === undefined) return under.length === 1;
  if (piece.cut(columns[first]?.end ?? 0, columns[second]?.start ?? 0)) return true;
  return first > 0 && Math.abs(piece.start - (columns[first]?.start ?? 0)) < ALIGNED;
}

const isListed = ({ pieces }: Row): boolean => pieces.length === 2 && isLabel(pieces[0]?.text ?? '');
