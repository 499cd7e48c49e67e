// Rows that stand in columns to a table without lines of its own. A row of the table begins under a line across the
// page, where a number stands in a column of numbers, where the first column begins anew, where a wider gap parts the
// lines, or where nothing of what stands above broke for want of room.
import { gridBuilder, type Table } from './blocks.ts';
import { namesDay } from './day-names.ts';
import { paragraphOfCell } from './pdf-boxes.ts';
import { centredTable } from './pdf-centred.ts';
import { type Column, covers } from './pdf-columns.ts';
import { type Cell, linesAt, type Placed, type ReadTable } from './pdf-read-table.ts';
import type { Piece, Row } from './pdf-rows.ts';
import type { Rule } from './pdf-rules.ts';
import { hadRoom, type PlacedLine } from './pdf-wraps.ts';

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*\.?(?:\s?[(（]?\p{L}{1,4}[)）])*|(?:[(（]\p{L}{1,4}[)）]\s?)+)$/u;
const LETTER = /^[(（]?\p{L}{1,4}[)）]$/u;
/** Lines nearer than this are of one row, however near most others are; in heights of their letters. */
const LEAST_APART = 1.45;
/** With so many rows between lines across the page, the lines part all rows. */
const RULED_ROWS = 4;
/** What is left of hours on the next line, as "p.m.". */
const LONGEST_TAIL = 4;
/** What ends so goes on below. */
const UNFINISHED = /[-–—~～至,،/]$/;
/** What begins so, and names an hour, ends hours that began above. */
const RANGE_END = /^(?:[-–—~～至到]|(?:to|until|à|a|до|по|إلى|حتى)\s)/u;

/** The table. `across` are the lines that run across the page, `margin` is where its text ends at the right. */
export function tableOf(
  rows: readonly Row[],
  columns: readonly Column[],
  across: readonly Rule[],
  margin: number,
): ReadTable {
  const placed = rows.map(({ pieces }) => pieces.flatMap((piece) => partsOf(piece, columns)));
  const numbers = columns.map((_, index) => isNumberColumn(placed.map((row) => textIn(row, index))));
  const gaps = rows.slice(1).map((row, at) => row.y - (rows[at]?.y ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? 0;
  const under = rulesBetween(rows, columns, across);
  const isRuled = under.slice(1).filter((rule) => rule !== null).length >= RULED_ROWS;
  const rights = columns.map((column, index) => {
    const next = columns[index + 1];
    return next ? Math.max(column.end, next.start - (rows[0]?.height ?? 10)) : Math.max(column.end + 1, margin);
  });
  const centred = isRuled ? null : centredTable(rows, placed, rights);
  if (centred) return centred;
  const out: Cell[][] = [];
  let open: Cell[] = [];
  let hours: Cell | undefined;
  for (const [at, row] of placed.entries()) {
    const { y, height } = rows[at] as Row;
    const lineOf = ({ text, start, end }: Piece): PlacedLine => ({ text, start, end, y, height });
    const first = textIn(row, 0);
    const before = placed[at - 1] ?? [];
    const isApart = !isRuled && at > 0 && (gaps[at - 1] ?? 0) > Math.max(1.35 * usual, LEAST_APART * height);
    const isHeading = spans(row);
    const isNumbered = numbers.some(
      (isNumber, index) => isNumber && beginsItem(textIn(row, index), open.find((cell) => cell.first === index)?.lines),
    );
    const isFresh =
      !isRuled &&
      ((first !== '' && textIn(before, 0) === '' && /\d/.test(first)) ||
        beginsDay(first, opened(0)) ||
        (row.length > 1 && hadRoomAbove(row.map(({ piece, first: of }) => ({ of, line: lineOf(piece) })))));
    const isAgain =
      (row.length > 1 && /^\d/.test(first) && isWholeRange(first) && !/\d/.test(opened(0))) ||
      [0, 1].some((column) => repeats(textIn(row, column), opened(column)));
    const rule = under[at];
    const isParted = isApart || isHeading || spans(before) || isFresh || isAgain;
    // The hours that go on beside a new number, or that no line parts, belong to where they began.
    const isRest = isFresh && !isApart && !isAgain && isUnfinished(first, rows[at] as Row);
    const goesOn = first !== '' && (!isParted || isRest) && !numbers[0] && (!rule || rule.from > middleOf(columns[0]));
    const kept = goesOn ? hours : undefined;
    if (isParted || isNumbered || rule) open = [];
    for (const { piece, first: of, count } of row) {
      const cell = kept && of === 0 ? kept : open.find((one) => one.first === of);
      if (cell) {
        cell.lines.push(lineOf(piece));
        cell.count = Math.max(cell.count, count);
        continue;
      }
      if (open.length === 0) out.push(open);
      const begun = { first: of, count, lines: [lineOf(piece)] };
      open.push(begun);
      if (of === 0) hours = begun;
    }
  }
  return {
    table: gridOf(out, rights),
    first: linesAt(out[0], 0),
    last: { lines: linesAt(out.at(-1), -1), rights },
  };

  function opened(column: number): string {
    const cell = open.find(({ first }) => first === column);
    return cell?.lines.map(({ text }) => text).join(' ') ?? '';
  }

  /** Whether the first column only goes on with hours that had no room. */
  function isUnfinished(text: string, { y, height, pieces }: Row): boolean {
    const above = hours?.lines.at(-1);
    if (!above || !/\d/.test(opened(0)) || namesDay(text)) return false;
    const line = { text, start: pieces[0]?.start ?? 0, end: pieces[0]?.end ?? 0, y, height };
    const isTail = text.length <= LONGEST_TAIL || !hadRoom(above, line, rights[0] ?? 0);
    if (UNFINISHED.test(above.text) || (RANGE_END.test(text) && !isWholeRange(opened(0)))) return true;
    return !/\d/.test(text) && isTail;
  }

  /** Whether what a row has below other text would have fitted above, so that it is no part of that. */
  function hadRoomAbove(lines: readonly { readonly of: number; readonly line: PlacedLine }[]): boolean {
    const rooms = lines.flatMap(({ of, line }) => {
      const above = open.find((cell) => cell.first === of)?.lines.at(-1);
      return above ? [!UNFINISHED.test(above.text) && hadRoom(above, line, rights[of] ?? 0)] : [];
    });
    const had = rooms.filter(Boolean).length;
    const isFirst = lines.some(({ of }) => of === 0);
    return had > 0 && (isFirst ? had >= rooms.length - had : had === lines.length);
  }
}

function gridOf(rows: readonly Cell[][], rights: readonly number[]): Table {
  const grid = gridBuilder();
  for (const row of rows) {
    grid.row();
    let column = 0;
    for (const { first, count, lines } of row.sort((a, b) => a.first - b.first)) {
      if (first > column) grid.skip(first - column);
      grid.cell(count, 1, [paragraphOfCell(lines, rights[first + count - 1] ?? 0, false)]);
      column = first + count;
    }
  }
  return grid.table();
}

const middleOf = (column: Column | undefined): number => ((column?.start ?? 0) + (column?.end ?? 0)) / 2;

/** One piece over several columns: a heading in the table. */
const spans = (row: readonly Placed[]): boolean => row.length === 1 && (row[0]?.count ?? 0) > 1;

/** Whether hours begin below hours: a range below a whole one, or a time written as the one above it is. */
function repeats(text: string, above: string): boolean {
  if (!/\d/.test(text) || above === '') return false;
  const shape = (of: string): string => of.replace(/\d+/g, '0');
  return (
    isWholeRange(above) || (/^\d+\D/.test(text) && /\p{L}{2}|:|\d \p{L}/u.test(text) && shape(text) === shape(above))
  );
}

/** Whether a first column begins another day, or the hours below a day. */
function beginsDay(text: string, above: string): boolean {
  if (text === '' || above === '' || UNFINISHED.test(above)) return false;
  return namesDay(text) || (namesDay(above) && /\d/.test(above) && /\d/.test(text) && !/^\d{4}\b/.test(text));
}

/** A piece in the columns over which it stands: the nearest where it touches none; parted where a gutter runs through it. */
function partsOf(piece: Piece, columns: readonly Column[]): Placed[] {
  const under = columns.flatMap((column, index) => (covers(piece, column) ? [index] : []));
  const [first, last] = [under[0], under.at(-1)];
  if (first === undefined || last === undefined) {
    const distance = ({ start, end }: Column): number => Math.max(start - piece.end, piece.start - end, 0);
    const nearest = columns.reduce(
      (best, column, index) => (distance(column) < distance(columns[best] as Column) ? index : best),
      0,
    );
    return [{ piece, first: nearest, count: 1 }];
  }
  for (let index = first; index < last; index++) {
    const parts = piece.cut(columns[index]?.end ?? 0, columns[index + 1]?.start ?? 0);
    if (parts) return parts.flatMap((part) => partsOf(part, columns));
  }
  return [{ piece, first, count: last - first + 1 }];
}

/** For each row, the line that runs across the table between it and the one above. */
function rulesBetween(
  rows: readonly Row[],
  columns: readonly Column[],
  across: readonly Rule[],
): readonly (Rule | null)[] {
  const [left, right] = [columns[0]?.start ?? 0, columns.at(-1)?.end ?? 0];
  const long = across
    .filter(({ from, to }) => Math.min(to, right) - Math.max(from, left) > 0.5 * (right - left))
    .sort((a, b) => a.at - b.at);
  let next = 0;
  return rows.map(({ y, height }) => {
    let above: Rule | null = null;
    for (let rule = long[next]; rule && rule.at < y - 0.3 * height; rule = long[++next]) above = rule;
    return above;
  });
}

const textIn = (row: readonly Placed[], column: number): string =>
  row
    .filter(({ first }) => first === column)
    .map(({ piece }) => piece.text)
    .join(' ');

/** Whether hours say both when they begin and when they end. */
function isWholeRange(hours: string): boolean {
  const behind = hours.slice(Math.max(0, hours.search(/\d/)));
  const dash = behind.search(/[-–—~至]/);
  return dash > 0 && /\d/.test(behind.slice(dash));
}

/** Whether a number begins an item; a letter alone below a number goes on with it, where the column is narrow. */
const beginsItem = (text: string, above: readonly PlacedLine[] = []): boolean =>
  NUMBER.test(text) && !(LETTER.test(text) && above.length === 1 && /^\d{1,3}$/.test(above[0]?.text ?? ''));

/** Whether a column holds numbers of items: nearly all that stands in it below its head, which may be long. */
function isNumberColumn(texts: readonly string[]): boolean {
  const written = texts.filter((text) => text !== '');
  const numbers = written.filter((text) => NUMBER.test(text));
  const below = written.slice(written.findIndex((text) => NUMBER.test(text)));
  return numbers.length >= 0.6 * below.length && numbers.length > 0.34 * written.length;
}
