// Tables whose columns are days, as week grids have them: put day by day, each with the hours at the head of its rows.
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { dateReader } from '#languages/printed-dates.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { hoursAt } from './programme-hours.ts';

const MOST_ROWS_OF_HEADS = 4;

/** The lines, with the cells of such tables one day after the other. A repeated line counts under its own number. */
export function dayByDay(lines: readonly PreparedLine[], vocabulary: Vocabulary): readonly PreparedLine[] {
  if (!lines.some((line) => line.cell)) return lines;
  const { datesIn } = dateReader(vocabulary);
  const weekday = new RegExp(`^(?:${oneOf(vocabulary.weekdays.flat())})(?!\\p{L})`, 'u');
  const isDay = (line: PreparedLine): boolean =>
    line.kind === 'text' &&
    line.normal.length < 60 &&
    (weekday.test(line.normal) || datesIn(line.normal).some((date) => date.index <= 2 && date.end === null));

  const out: PreparedLine[] = [];
  for (const stretch of stretches(lines)) {
    const week = stretch[0]?.cell ? weekOf(stretch) : null;
    for (const line of week ?? stretch) out.push(line);
  }
  return out;

  /** The lines of a table, reordered; null where its columns are no days. */
  function weekOf(table: readonly PreparedLine[]): PreparedLine[] | null {
    const firstRow = table[0]?.cell?.row ?? 0;
    const rowOfDays = [...Array(MOST_ROWS_OF_HEADS).keys()]
      .map((index) => firstRow + index)
      .find((row) => columnsOf(table.filter((line) => line.cell?.row === row && isDay(line))).size > 1);
    if (rowOfDays === undefined) return null;
    const out: PreparedLine[] = table.filter((line) => (line.cell?.row ?? 0) < rowOfDays);
    let heads: PreparedLine[] = [];
    let below: PreparedLine[] = [];
    const flush = (): void => {
      const days = [...columnsOf(heads)].sort((a, b) => a - b);
      const first = days[0] ?? 0;
      const rows = byRow(below);
      for (const [index, column] of days.entries()) {
        const next = days[index + 1] ?? Number.POSITIVE_INFINITY;
        const isOwn = ({ cell }: PreparedLine): boolean =>
          cell !== undefined && cell.column >= first && cell.column < next && cell.column + cell.columns > column;
        out.push(...heads.filter((head) => head.cell?.column === column));
        for (const row of rows) {
          const own = row.filter(isOwn);
          // Hours stand in the first columns, before the days, or in the cell itself.
          const hours = row.filter((line) => (line.cell?.column ?? 0) < first);
          if (own.length > 0) out.push(...hours, ...own);
        }
      }
      if (days.length === 0) out.push(...below);
      below = [];
    };
    for (const rowLines of byRow(table.filter((line) => (line.cell?.row ?? 0) >= rowOfDays))) {
      const found = rowLines.filter(isDay);
      if (columnsOf(found).size > 1 && !rowLines.some(hasHours)) {
        flush();
        heads = found;
        below = rowLines.filter((line) => !found.includes(line));
        out.push(...below.filter((line) => (line.cell?.column ?? 0) < (found[0]?.cell?.column ?? 0)));
        below = below.filter((line) => (line.cell?.column ?? 0) >= (found[0]?.cell?.column ?? 0));
      } else for (const line of rowLines) below.push(line);
    }
    flush();
    return out;
  }

  function hasHours(line: PreparedLine): boolean {
    return hoursAt(line.normal, 0, true, vocabulary) !== null;
  }
}

const columnsOf = (lines: readonly PreparedLine[]): Set<number> => new Set(lines.map((line) => line.cell?.column ?? 0));

/** Runs of lines of one table, and of lines outside tables. */
function stretches(lines: readonly PreparedLine[]): PreparedLine[][] {
  const out: PreparedLine[][] = [];
  for (const line of lines) {
    const open = out.at(-1);
    if (open && open[0]?.cell?.table === line.cell?.table) open.push(line);
    else out.push([line]);
  }
  return out;
}

function byRow(lines: readonly PreparedLine[]): PreparedLine[][] {
  const rows = new Map<number, PreparedLine[]>();
  for (const line of lines) {
    const row = rows.get(line.cell?.row ?? 0);
    if (row) row.push(line);
    else rows.set(line.cell?.row ?? 0, [line]);
  }
  return [...rows.values()];
}
