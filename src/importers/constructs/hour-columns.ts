// Tables whose columns are hours or halves of a day and whose rows are days: put hour by hour under each day.
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { dateReader } from '#languages/printed-dates.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { hoursAt } from './programme-hours.ts';

const MOST_ROWS_OF_HEADS = 3;

/** The lines, with such tables day by day, each cell under the hours at its column's head. */
export function hourByHour(lines: readonly PreparedLine[], vocabulary: Vocabulary): readonly PreparedLine[] {
  if (!lines.some((line) => line.cell)) return lines;
  const { datesIn } = dateReader(vocabulary);
  const weekday = new RegExp(`^(?:${oneOf(vocabulary.weekdays.flat())})(?!\\p{L})`, 'u');
  const isDay = ({ normal }: PreparedLine): boolean =>
    weekday.test(normal) || datesIn(normal.slice(0, 60)).some((date) => date.index <= 2 && date.end === null);
  const isHours = ({ normal }: PreparedLine): boolean => hoursAt(normal, 0, true, vocabulary) !== null;

  const tables = new Map<number, PreparedLine[]>();
  for (const line of lines) {
    if (!line.cell) continue;
    const table = tables.get(line.cell.table);
    if (table) table.push(line);
    else tables.set(line.cell.table, [line]);
  }
  const turned = new Map([...tables].map(([table, own]) => [table, byDay(own)]));
  const done = new Set<number>();
  return lines.flatMap((line) => {
    const own = line.cell ? turned.get(line.cell.table) : null;
    if (!line.cell || !own) return [line];
    if (done.has(line.cell.table)) return [];
    done.add(line.cell.table);
    return own;
  });

  /** The lines of a table in order; null where its columns are no hours, or its rows no days. */
  function byDay(table: readonly PreparedLine[]): PreparedLine[] | null {
    const rows = rowsOf(table);
    const headRow = rows
      .slice(0, MOST_ROWS_OF_HEADS)
      .findIndex((row) => new Set(row.filter(isHours).map(columnOf)).size > 1 && !row.some(isDay));
    if (headRow < 0) return null;
    const heads = (rows[headRow] ?? []).filter((line) => columnOf(line) > 0);
    const columns = [...new Set(heads.map(columnOf))].sort((a, b) => a - b);
    const first = columns[0] ?? 0;
    const below = rows.slice(headRow + 1);
    if (!below.some((row) => row.some((line) => columnOf(line) < first && isDay(line)))) return null;
    return [
      ...rows.slice(0, headRow).flat(),
      ...(rows[headRow] ?? []).filter((line) => columnOf(line) < first),
      ...below.flatMap((row) => [
        ...row.filter((line) => columnOf(line) < first),
        ...columns.flatMap((column, index) => {
          const next = columns[index + 1] ?? Number.POSITIVE_INFINITY;
          const own = row.filter(
            ({ cell }) => cell && cell.column >= first && cell.column < next && cell.column + cell.columns > column,
          );
          return own.length === 0 ? [] : [...heads.filter((head) => columnOf(head) === column), ...own];
        }),
      ]),
    ];
  }
}

const columnOf = ({ cell }: PreparedLine): number => cell?.column ?? 0;

function rowsOf(table: readonly PreparedLine[]): PreparedLine[][] {
  const rows = new Map<number, PreparedLine[]>();
  for (const line of table) {
    const row = rows.get(line.cell?.row ?? 0);
    if (row) row.push(line);
    else rows.set(line.cell?.row ?? 0, [line]);
  }
  return [...rows.values()];
}
