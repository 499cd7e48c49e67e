// Where the columns of a table without lines stand: between gutters, stretches of the page in which nearly nothing is
// printed in all rows.
import { isLabel, type Piece, type Row } from './pdf-rows.ts';

/** A column: the stretch that its pieces cover, in points. */
export interface Column {
  readonly start: number;
  readonly end: number;
}

/** The columns of rows; fewer than two where they are no table. Rows of one piece, as a day's heading, tell nothing. */
export function columnsOf(rows: readonly Row[]): Column[] {
  const pieces = rows.flatMap((row) => row.pieces);
  const left = pieces.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const right = pieces.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  const size = rows[Math.floor(rows.length / 2)]?.height ?? 10;
  const many = rows.filter((row) => row.pieces.length > 1);
  const bins = Math.ceil(right - left) + 1;
  const covered = new Array<number>(bins).fill(0);
  for (const row of many) {
    for (const { start, end } of row.pieces) {
      for (let at = Math.floor(start - left); at <= Math.ceil(end - left) && at < bins; at++)
        covered[at] = (covered[at] ?? 0) + 1;
    }
  }
  // A head that stands over two columns crosses their gutter, once a page.
  const few = many.length < 5 ? 0 : Math.max(1, Math.floor(0.08 * many.length));
  const columns: { start: number; end: number }[] = [];
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
  // A gutter parts what stands on both its sides at once.
  const real = columns.filter((column) => many.some((row) => row.pieces.some((piece) => covers(piece, column))));
  return withoutLabels(real, rows);
}

/** Whether a piece stands in a column. */
export function covers(piece: Piece, column: Column): boolean {
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
