// Where the columns of a table without lines stand: between gutters, stretches of the page in which nearly nothing is
// printed in all rows.
import { isLabel, type Piece, type Row } from './pdf-rows.ts';

/** A column: the stretch that its pieces cover, in points. */
export interface Column {
  readonly start: number;
  readonly end: number;
}

/** Of so few rows even the words of spread lines can stand below each other. */
const FEW = 4;
const ALIGNED = 2;
/** No page is wider, in points. */
const MOST_BINS = 15_000;

/** The columns of rows; fewer than two where they are no table. Rows of one piece, as a day's heading, tell nothing. */
export function columnsOf(rows: readonly Row[]): Column[] {
  const many = rows.filter((row) => row.pieces.length > 1);
  const coarse = stretchesCovered(
    rows,
    many.map(({ pieces }) => pieces),
  );
  if (many.length < FEW)
    return withoutLabels(
      coarse.filter((column) => isReal(column, many)),
      rows,
    );
  const fine = stretchesCovered(
    rows,
    many.map(({ parts }) => parts),
  );
  // A gutter narrower than letters are high is one where what stands behind it is aligned.
  const columns: { start: number; end: number }[] = [];
  for (const column of fine) {
    const last = columns.at(-1);
    const isKnown = last && coarse.some(({ start }) => start > last.end && start <= column.start + 1);
    if (last && !isKnown && !isAligned(column, many)) last.end = column.end;
    else columns.push({ ...column });
  }
  return withoutLabels(
    columns.filter((column) => isReal(column, many)),
    rows,
  );
}

/** A gutter parts what stands on both its sides at once. */
const isReal = (column: Column, rows: readonly Row[]): boolean =>
  rows.some((row) => row.parts.some((part) => covers(part, column)));

/** Whether nearly all that stands in a column begins where it begins. */
function isAligned(column: Column, rows: readonly Row[]): boolean {
  const starts = rows.flatMap((row) => {
    const own = row.parts.filter((part) => covers(part, column)).map(({ start }) => start);
    return own.length > 0 ? [Math.min(...own)] : [];
  });
  const aligned = starts.filter((start) => Math.abs(start - column.start) <= ALIGNED);
  return aligned.length >= FEW && aligned.length >= 0.8 * starts.length;
}

/** The stretches of the page on which more than a few of the rows have something. */
function stretchesCovered(all: readonly Row[], rows: readonly (readonly Column[])[]): Column[] {
  const pieces = all.flatMap((row) => row.pieces);
  const left = pieces.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const right = pieces.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  const size = all[Math.floor(all.length / 2)]?.height ?? 10;
  const bins = Math.min(MOST_BINS, Math.ceil(right - left) + 1);
  const covered = new Array<number>(bins).fill(0);
  for (const row of rows) {
    for (const { start, end } of row) {
      for (let at = Math.floor(start - left); at <= Math.ceil(end - left) && at < bins; at++)
        covered[at] = (covered[at] ?? 0) + 1;
    }
  }
  // A head that stands over two columns crosses their gutter, once a page.
  const few = rows.length < 5 ? 0 : Math.max(1, Math.floor(0.08 * rows.length));
  const columns: Column[] = [];
  let open = -1;
  let last = -1;
  for (let at = 0; at < bins; at++) {
    if ((covered[at] ?? 0) <= few) continue;
    if (open < 0) open = at;
    else if (at - last > Math.max(3, 0.45 * size)) {
      columns.push({ start: left + open, end: left + last });
      open = at;
    }
    last = at;
  }
  if (open >= 0) columns.push({ start: left + open, end: left + last });
  return columns;
}

/** Whether a piece stands in a column. */
export function covers(piece: Pick<Piece, 'start' | 'end'>, column: Column): boolean {
  const shared = Math.min(piece.end, column.end) - Math.max(piece.start, column.start);
  return shared > 0.5 * Math.min(piece.end - piece.start, column.end - column.start) || shared > 30;
}

/** Numbers of a list that hang before its text are no column of their own. */
function withoutLabels(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const [first, second, ...more] = columns;
  if (!first || !second) return [...columns];
  const texts = rows.flatMap((row) => row.pieces.filter((piece) => covers(piece, first) && !covers(piece, second)));
  if (texts.length === 0 || !texts.every(({ text }) => isLabel(text))) return [...columns];
  return withoutLabels([{ start: first.start, end: second.end }, ...more], rows);
}
