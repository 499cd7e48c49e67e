// Tables that text extraction keeps as columns of blanks, under a line of heads: each piece becomes a line with its place
// in the table, row by row, so that a date that breaks over lines of its column stays one. Where the lines do not keep to
// the columns of their heads, they stay as they are.
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { fold } from '#languages/normalise.ts';
import { dateReader } from '#languages/printed-dates.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { hoursAt } from './programme-hours.ts';
import { type Piece, piecesOf } from './side-by-side.ts';

/** A table of blanks is numbered so, apart from those of tabs and those that a document has by itself. */
const TABLE = -2;
const TOLERANCE = 3;
/** How many of the pieces must keep to the columns. */
const MOST = 0.8;
const LEAST_LINES = 3;
const FEWEST_COLUMNS = 3;
/** A stray tab makes no table of tabs. */
const FEW_TABS = 2;
const NUMBER = /^\d{1,3}(?:\.\d{1,2})*(?: ?\([a-z]\)){0,2}\.?$/;

/** The lines, with such a table's pieces as cells. */
export function cellsOfLayout(lines: readonly PreparedLine[], vocabulary: Vocabulary): readonly PreparedLine[] {
  if (lines.some((line) => line.cell) || lines.filter((line) => line.text.includes('\t')).length > FEW_TABS)
    return lines;
  const { datesIn } = dateReader(vocabulary);
  /** Hours, or a whole day with its weekday, at the head of a row. */
  const beginsRow = (text: string): boolean =>
    hoursAt(text, 0, true, vocabulary) !== null || datesIn(text)[0]?.weekday != null;
  const weekday = new RegExp(`^(?:${oneOf(vocabulary.weekdays.flat())})(?!\\p{L})`, 'u');
  const beginsDay = (text: string): boolean => weekday.test(text) || datesIn(text)[0]?.weekday != null;
  const heads = new Set(vocabulary.columnHeads.map(fold));
  const pieces = lines.map((line) => (line.kind === 'text' ? piecesOf(line) : []));
  const headAt = pieces.findIndex(
    (own) =>
      own.length >= FEWEST_COLUMNS &&
      own.every((piece) => heads.has(piece.line.folded) || vocabulary.programme.otherParts.test(piece.line.normal)),
  );
  const columns = pieces[headAt]?.map((piece) => piece.column) ?? [];
  if (new Set(pieces[headAt]?.map((piece) => piece.line.folded)).size < columns.length) return lines;
  const below = pieces.slice(headAt + 1).filter((own) => own.length > 1);
  const placed = below.flat();
  const kept = placed.filter((piece) => columns.some((column) => Math.abs(column - piece.column) <= TOLERANCE));
  const isUsed = columns.every((column) => placed.some((piece) => Math.abs(column - piece.column) <= TOLERANCE));
  if (headAt < 0 || !isUsed || below.length < LEAST_LINES || kept.length < placed.length * MOST) return lines;

  const out: PreparedLine[] = lines.slice(0, headAt);
  let row = 0;
  let cells: Piece[][] = columns.map(() => []);
  const flush = (): void => {
    cells.forEach((cell, column) => {
      for (const { line } of cell) out.push({ ...line, cell: { table: TABLE, row, column, columns: 1, rows: 1 } });
    });
    cells = columns.map(() => []);
    row++;
  };
  const columnOf = (piece: Piece): number =>
    Math.max(
      0,
      columns.findLastIndex((column) => piece.column >= column - TOLERANCE),
    );
  /** "Tuesday," and below it "8 October": one day, though its row has begun something else. */
  const completesDay = (piece: Piece): boolean => {
    const above = (cells[0] ?? []).map(({ line }) => line.normal).join(' ');
    return (
      above !== '' &&
      !beginsDay(piece.line.normal) &&
      datesIn(above)[0] === undefined &&
      datesIn(`${above} ${piece.line.normal}`)[0]?.weekday != null
    );
  };
  const goesOnInLowerCase = ({ line }: Piece): boolean => /^\p{Ll}/u.test(line.plain) && !beginsRow(line.normal);
  /** Hours below a day that has none yet, in one column. */
  const isHoursOfDay = (piece: Piece): boolean =>
    beginsDay((cells[0] ?? [])[0]?.line.normal ?? '') &&
    hoursAt(piece.line.normal, 0, true, vocabulary) !== null &&
    (cells[0] ?? []).every(({ line }) => hoursAt(line.normal, 0, true, vocabulary) === null);
  for (let at = headAt; at < lines.length; at++) {
    const own = pieces[at] ?? [];
    const line = lines[at] as PreparedLine;
    if (line.kind === 'blank') flush();
    else if (own.length === 1 && crosses(own[0] as Piece, columns)) {
      flush();
      out.push(line);
    } else {
      const [first] = own;
      const completes = first !== undefined && columnOf(first) === 0 && completesDay(first);
      const begins = own.some((piece) => {
        const column = columnOf(piece);
        const before = cells[column]?.at(-1);
        if (column === 0)
          return before === undefined
            ? cells.some((cell) => cell.length > 0) && beginsDay(piece.line.normal)
            : (beginsRow(piece.line.normal) && !isHoursOfDay(piece)) || weekday.test(piece.line.normal);
        if (column === columns.length - 1) return false;
        if (before !== undefined) return !/[-,]$/.test(before.line.normal) && !goesOnInLowerCase(piece);
        // Hours or a number beside which the last column has said something already begin something else.
        const isMore = !completes && cells.at(-1)?.length !== 0;
        return isMore && (NUMBER.test(piece.line.normal) || beginsRow(piece.line.normal));
      });
      const goesOn = begins && completes;
      if (goesOn) cells[0]?.push(first);
      if (begins || at === headAt + 1) flush();
      for (const piece of goesOn ? own.slice(1) : own) cells[columnOf(piece)]?.push(piece);
    }
  }
  flush();
  return out;
}

/** A line that begins in the first column and runs over the second: prose, or a heading. */
const crosses = (piece: Piece, columns: readonly number[]): boolean =>
  piece.column < (columns[1] ?? 0) - TOLERANCE &&
  piece.column + piece.line.normal.length > (columns[1] ?? 0) + TOLERANCE;
