// The rows of a page to paragraphs and tables. A table's cells are put together again: a row of the table begins where
// a number stands in a column of numbers, where the first column begins anew, or where a wider gap parts the lines.
import { type Block, gridBuilder, type Paragraph } from './blocks.ts';
import { type Column, columnsOf, covers } from './pdf-columns.ts';
import type { Piece, Row } from './pdf-rows.ts';

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*\.?(?:\s?[(（]?\p{L}{1,4}[)）])*|(?:[(（]\p{L}{1,4}[)）]\s?)+)$/u;
const LETTER = /^[(（]?\p{L}{1,4}[)）]$/u;
/** Lines that stand alone between two lines of a table, as when one cell is long. */
const LONGEST_CELL = 14;
/** Lines nearer than this are of one row, however near most others are; in heights of their letters. */
const LEAST_APART = 1.45;

/** The blocks of one page. `before` are the columns of a table that may go on from the page before. */
export function blocksOfPage(
  rows: readonly Row[],
  before: readonly Column[],
): { readonly blocks: readonly Block[]; readonly columns: readonly Column[] } {
  const blocks: Block[] = [];
  let columns: readonly Column[] = before;
  let text: Row[] = [];
  const flush = (): void => {
    blocks.push(...paragraphsOf(text));
    text = [];
  };
  for (const stretch of stretchesOf(rows)) {
    const own = stretch.isTable ? columnsOf(stretch.rows) : [];
    const goesOn = before.length > 1 && stretch.isTable && fits(stretch.rows, before, own);
    const used = goesOn ? before : own;
    if (used.length < 2) {
      text.push(...stretch.rows);
      continue;
    }
    flush();
    blocks.push({ ...tableOf(stretch.rows, used), ...(goesOn ? { goesOn } : {}) });
    columns = used;
  }
  flush();
  return { blocks, columns };
}

/** Rows that may be a table, and those between them. */
function stretchesOf(rows: readonly Row[]): { readonly isTable: boolean; readonly rows: Row[] }[] {
  const stretches: { isTable: boolean; rows: Row[] }[] = [];
  let waiting: Row[] = [];
  const leave = (): void => {
    if (waiting.length > 0) stretches.push({ isTable: false, rows: waiting });
    waiting = [];
  };
  for (const row of rows) {
    const open = stretches.at(-1);
    if (row.pieces.length < 2) {
      waiting.push(row);
      continue;
    }
    if (open?.isTable && waiting.length <= LONGEST_CELL) open.rows.push(...waiting, row);
    else {
      leave();
      stretches.push({ isTable: true, rows: [row] });
    }
    waiting = [];
  }
  // What a table's last cells have beyond its last full row stands close below it.
  const last = stretches.at(-1);
  while (last?.isTable && waiting.length > 0) {
    const [above, below] = [last.rows.at(-1), waiting[0]];
    if (!above || !below || below.y - above.y > 1.45 * below.height) break;
    last.rows.push(below);
    waiting.shift();
  }
  leave();
  return stretches;
}

/** Whether rows stand in columns that are known from the page before. */
function fits(rows: readonly Row[], columns: readonly Column[], own: readonly Column[]): boolean {
  if (own.length > columns.length) return false;
  const pieces = rows.filter(({ pieces: of }) => of.length > 1).flatMap((row) => row.pieces);
  const inside = pieces.filter((piece) => columns.filter((column) => covers(piece, column)).length === 1);
  return inside.length >= 0.9 * pieces.length;
}

/** Text outside tables: lines that stand close are one paragraph. */
function paragraphsOf(rows: readonly Row[]): Paragraph[] {
  const paragraphs: string[][] = [];
  let above: Row | undefined;
  for (const row of rows) {
    const line = row.pieces.map(({ text }) => text).join(isList(row.pieces) ? ' ' : '   ');
    const isClose = above && row.y - above.y < 1.6 * Math.max(row.height, above.height) && row.y > above.y;
    if (isClose) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
    above = row;
  }
  return paragraphs.map((lines) => ({ kind: 'paragraph', text: lines.join('\n') }));
}

const isList = (pieces: readonly Piece[]): boolean => pieces.slice(0, -1).every(({ text }) => text.length < 8);

function tableOf(rows: readonly Row[], columns: readonly Column[]): Block {
  const placed = rows.map((row) => row.pieces.map((piece) => ({ piece, columns: columnsUnder(piece, columns) })));
  const numbers = columns.map((_, index) => isNumberColumn(placed.map((row) => textIn(row, index))));
  const gaps = rows.slice(1).map((row, at) => row.y - (rows[at]?.y ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? 0;
  const grid = gridBuilder();
  let open: { first: number; count: number; lines: string[] }[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    grid.row();
    let column = 0;
    for (const cell of open.sort((a, b) => a.first - b.first)) {
      if (cell.first > column) grid.skip(cell.first - column);
      grid.cell(cell.count, 1, [{ kind: 'paragraph', text: cell.lines.join('\n') }]);
      column = cell.first + cell.count;
    }
    open = [];
  };
  for (const [at, row] of placed.entries()) {
    const first = textIn(row, 0);
    const above = textIn(placed[at - 1] ?? [], 0);
    const isApart = at > 0 && (gaps[at - 1] ?? 0) > Math.max(1.35 * usual, LEAST_APART * (rows[at]?.height ?? 0));
    const isHeading = row.length === 1 && (row[0]?.columns.count ?? 0) > 1;
    const wasHeading = placed[at - 1]?.length === 1 && (placed[at - 1]?.[0]?.columns.count ?? 0) > 1;
    const hours = open.find((cell) => cell.first === 0)?.lines.join(' ') ?? '';
    const beginsAnew = first !== '' && (above === '' || isWholeRange(hours)) && /\d/.test(first);
    const isNumbered = numbers.some(
      (isNumber, index) => isNumber && beginsItem(textIn(row, index), open.find((cell) => cell.first === index)?.lines),
    );
    const goesOn = first !== '' && !beginsAnew && !isApart && !isHeading && !wasHeading;
    const kept = goesOn ? open.find((cell) => cell.first === 0) : undefined;
    // The hours that go on beside a new number belong to where they began.
    if (kept) kept.lines.push(first);
    if (isApart || isHeading || wasHeading || beginsAnew || isNumbered) close();
    for (const { piece, columns: under } of row) {
      if (kept && under.first === 0) continue;
      const cell = open.find((one) => one.first === under.first);
      if (cell) {
        cell.lines.push(piece.text);
        cell.count = Math.max(cell.count, under.count);
      } else open.push({ ...under, lines: [piece.text] });
    }
  }
  close();
  return grid.table();
}

/** The columns over which a piece stands: the nearest where it touches none. */
function columnsUnder(piece: Piece, columns: readonly Column[]): { readonly first: number; readonly count: number } {
  const under = columns.flatMap((column, index) => (covers(piece, column) ? [index] : []));
  const [first, last] = [under[0], under.at(-1)];
  if (first !== undefined && last !== undefined) return { first, count: last - first + 1 };
  const distance = ({ start, end }: Column): number => Math.max(start - piece.end, piece.start - end, 0);
  const nearest = columns.reduce(
    (best, column, index) => (distance(column) < distance(columns[best] as Column) ? index : best),
    0,
  );
  return { first: nearest, count: 1 };
}

type PlacedRow = readonly { readonly piece: Piece; readonly columns: { readonly first: number } }[];

const textIn = (row: PlacedRow, column: number): string =>
  row
    .filter(({ columns }) => columns.first === column)
    .map(({ piece }) => piece.text)
    .join(' ');

/** Whether hours say both when they begin and when they end. */
function isWholeRange(hours: string): boolean {
  const behind = hours.slice(Math.max(0, hours.search(/\d/)));
  const dash = behind.search(/[-–—~至]/);
  return dash > 0 && /\d/.test(behind.slice(dash));
}

/** Whether a number begins an item; a letter alone below a number goes on with it, where the column is narrow. */
const beginsItem = (text: string, above: readonly string[] = []): boolean =>
  NUMBER.test(text) && !(LETTER.test(text) && above.length === 1 && /^\d{1,3}$/.test(above[0] ?? ''));

/** Whether a column holds numbers of items: nearly all that stands in it below its head, which may be long. */
function isNumberColumn(texts: readonly string[]): boolean {
  const written = texts.filter((text) => text !== '');
  const numbers = written.filter((text) => NUMBER.test(text));
  const below = written.slice(written.findIndex((text) => NUMBER.test(text)));
  return numbers.length >= 0.6 * below.length && numbers.length > 0.34 * written.length;
}
