// Rows whose cells tabs part, as tables are pasted into text: where their heads name bodies or days, each cell becomes a
// line with its place in the table, as in documents that have tables.
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { fold } from '#languages/normalise.ts';
import { dateReader } from '#languages/printed-dates.ts';
import { type PreparedLine, prepareLine } from '../prepared-line.ts';
import { listedNumber } from './item-number.ts';

/** A table of tabs is numbered so, apart from those that a document has by itself. */
const TABLE = -1;

/** The lines, with the cells of tabbed rows one after the other. */
export function cellsOfTabs(
  lines: readonly PreparedLine[],
  bodyNames: readonly string[],
  vocabulary: Vocabulary,
): readonly PreparedLine[] {
  const names = new Set(bodyNames.map(fold));
  const { datesIn } = dateReader(vocabulary);
  const weekday = new RegExp(`^(?:${oneOf(vocabulary.weekdays.flat())})(?!\\p{L})`, 'u');
  const isHead = (cell: PreparedLine): boolean =>
    names.has(cell.folded) ||
    vocabulary.programme.otherParts.test(cell.normal) ||
    weekday.test(cell.normal) ||
    datesIn(cell.normal.slice(0, 60))[0]?.index === 0;
  const columnHeads = new Set(vocabulary.columnHeads.map(fold));
  const isRoomHead = (cell: PreparedLine): boolean => vocabulary.programme.roomHead.test(cell.normal);
  const isColumnHead = (cell: PreparedLine): boolean => columnHeads.has(cell.folded) || isRoomHead(cell);
  let row = -1;
  let column = 0;
  let numbered: number | null = null;
  let began = false;
  return lines.flatMap((line): PreparedLine[] => {
    if (line.kind !== 'text') return [line];
    const parts = line.text.split('\t');
    if (parts.length < 2) {
      const isDay = weekday.test(line.normal) || datesIn(line.normal.slice(0, 60))[0]?.index === 0;
      // What goes on with numbers goes on in the column that has them.
      const own = listedNumber(line.plain) === null ? column : (numbered ?? column);
      return began && !isDay ? [{ ...line, cell: place(row, own) }] : [line];
    }
    const cells = parts.map((text) => prepareLine({ number: line.number, text: text.trim() }));
    began ||=
      cells.filter(isHead).length > 1 ||
      (cells.length > 2 && cells.filter(isColumnHead).length > 2 && cells.some(isRoomHead));
    if (!began) return [line];
    row++;
    column = Math.max(
      0,
      cells.findLastIndex((cell) => cell.kind === 'text'),
    );
    const last = cells.findLastIndex((cell) => listedNumber(cell.plain) !== null);
    numbered = last < 0 ? null : last;
    return cells.flatMap((cell, index) => (cell.kind === 'text' ? [{ ...cell, cell: place(row, index) }] : []));
  });
}

const place = (row: number, column: number): NonNullable<PreparedLine['cell']> => ({
  table: TABLE,
  row,
  column,
  columns: 1,
  rows: 1,
});
