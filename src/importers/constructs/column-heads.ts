// The column heads of the programme of work, which may break over lines and stand again on every page.
import type { Vocabulary } from '#languages/language.ts';
import { fold } from '#languages/normalise.ts';
import type { Ledger } from '../ledger.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { secondPartIn } from './second-column.ts';

/** The table's lines without its column heads. */
export interface TableRows {
  readonly rows: readonly PreparedLine[];
  /** The heads, folded and run together in the order in which they stand; empty where there are none. */
  readonly columnHeads: string;
  /** The body (its index) in whose columns a line stands; absent for lines outside tables and columns of no body. */
  readonly bodyAt: (line: PreparedLine) => number | undefined;
  /** What meets beside the bodies ("Committee of the Whole") and has the column in which a line stands. */
  readonly partAt: (line: PreparedLine) => string | undefined;
  /** What meets beside the plenary in a second column that is run together with the first; null where none is. */
  readonly secondPart: string | null;
}

const MOST_LINES = 40;

/** Parts the column heads from the rows. */
export function withoutColumnHeads(
  lines: readonly PreparedLine[],
  bodyNames: readonly string[],
  vocabulary: Vocabulary,
  ledger: Ledger,
): TableRows {
  const wordings = [...vocabulary.columnHeads, ...bodyNames];
  const isOtherPart = (line: PreparedLine): boolean =>
    line.cell !== undefined && vocabulary.programme.otherParts.test(line.normal);
  const heads = wordings.map(fold).sort((a, b) => b.length - a.length);
  const words = new Set(wordings.flatMap(wordsOf));
  const text = lines.filter((line) => line.kind === 'text');
  const whole = wholeCells(text);
  ledger.pass('page-furniture', numbers(lines.filter((line) => line.kind !== 'text' && line.kind !== 'blank')));

  // Above the first row parts of a head count as well: "Agenda" / "item". The same lines are heads on a later page.
  const secondIn = (line: PreparedLine): string | null =>
    secondPartIn(line, (folded) => consistsOf(folded, heads), vocabulary);
  const isPart = (line: PreparedLine): boolean =>
    secondIn(line) !== null ||
    consistsOf(whole(line), heads) ||
    isOtherPart(line) ||
    wordsOf(line.plain).every((word) => words.has(word));
  const firstRow = text.slice(0, MOST_LINES).findIndex((line) => !isPart(line));
  const block = firstRow < 0 ? [] : text.slice(0, firstRow);
  const standsAgain = (at: number): boolean =>
    block.length > 0 && block.every((line, index) => text[at + index]?.folded === line.folded);

  /** A body's name by itself among the rows heads what that body takes up. */
  const names = new Set(bodyNames.map(fold));
  const isHeadAt = (at: number): boolean => {
    const line = text[at];
    return line !== undefined && consistsOf(whole(line), heads);
  };
  const standsAlone = (at: number): boolean => {
    const line = text[at] as PreparedLine;
    return (
      firstRow >= 0 && at > firstRow && !line.cell && names.has(line.folded) && !isHeadAt(at - 1) && !isHeadAt(at + 1)
    );
  };

  const rows: PreparedLine[] = [];
  let columnHeads = '';
  let secondPart: string | null = null;
  const columns: BodyColumns[] = [];
  const parts: PreparedLine[] = [];
  const headCells: PreparedLine[] = [];
  for (let at = 0; at < text.length; at++) {
    const line = text[at] as PreparedLine;
    const second = secondIn(line);
    const isHead = second !== null || (consistsOf(whole(line), heads) && !standsAlone(at));
    const found = standsAgain(at) ? text.slice(at, at + block.length) : isHead ? [line] : [];
    if (found.length === 0) rows.push(line);
    else {
      secondPart ??= found.map(secondIn).find((part) => part !== null) ?? null;
      if (columnHeads.length < 400) columnHeads += found.map((head) => head.folded).join('');
      ledger.pass('page-furniture', numbers(found));
      headCells.push(...found.filter(({ cell }) => cell !== undefined));
      const wider = withNumbers(
        found,
        (head) => isOtherPart(head) || bodyNames.some((name) => fold(name) === whole(head)),
      );
      columns.push(...wider.flatMap((head) => bodyColumns(head, whole(head), bodyNames)));
      parts.push(...wider.filter(isOtherPart));
      at += found.length - 1;
    }
  }
  // Where a session sits is nothing that it takes up.
  const rooms = headCells.filter(({ normal }) => vocabulary.programme.roomHead.test(normal));
  const isInRoomColumn = ({ cell }: PreparedLine): boolean =>
    rooms.some(
      ({ cell: head }) =>
        cell &&
        head?.table === cell.table &&
        head.column <= cell.column &&
        cell.column + cell.columns <= head.column + head.columns,
    );
  const inRooms = rooms.length > 0 ? rows.filter(isInRoomColumn) : [];
  ledger.pass('notice', numbers(inRooms));
  for (const { plain, number } of inRooms) ledger.leave({ printed: plain.trim(), lines: [number], known: 'room' });
  const bodyAt = ({ cell }: PreparedLine): number | undefined =>
    cell &&
    columns.findLast(
      ({ table, from, to }) => table === cell.table && from <= cell.column && cell.column + cell.columns <= to,
    )?.body;
  const partAt = ({ cell }: PreparedLine): string | undefined =>
    cell &&
    parts
      .findLast(
        ({ cell: head }) =>
          head?.table === cell.table &&
          head.column <= cell.column &&
          cell.column + cell.columns <= head.column + head.columns,
      )
      ?.plain.trim();
  const apart = new Set(inRooms);
  const inTable = apart.size > 0 ? rows.filter((row) => !apart.has(row)) : rows;
  return { rows: inTable, columnHeads, bodyAt, partAt, secondPart };
}

/** What stands in a line's whole cell, folded: in a narrow column a head breaks over lines. */
function wholeCells(lines: readonly PreparedLine[]): (line: PreparedLine) => string {
  const keyOf = ({ cell }: PreparedLine): string => (cell ? `${cell.table}/${cell.row}/${cell.column}` : '');
  const texts = new Map<string, string>();
  for (const line of lines) texts.set(keyOf(line), (texts.get(keyOf(line)) ?? '') + (line.cell ? line.folded : ''));
  return (line) => (line.cell ? (texts.get(keyOf(line)) ?? '') : line.folded);
}

/** The columns of a table over which a body's name stands. */
interface BodyColumns {
  readonly table: number;
  readonly from: number;
  readonly to: number;
  readonly body: number;
}

function bodyColumns({ cell }: PreparedLine, folded: string, names: readonly string[]): BodyColumns[] {
  if (!cell) return [];
  return names.flatMap((name, body) =>
    fold(name) === folded ? [{ table: cell.table, from: cell.column, to: cell.column + cell.columns, body }] : [],
  );
}

/** Heads that name a body, widened over the column of numbers before their own: "Item | Plenary | Item | Committee". */
function withNumbers(
  heads: readonly PreparedLine[],
  namesBody: (head: PreparedLine) => boolean,
): readonly PreparedLine[] {
  const named = heads.filter((head) => head.cell && namesBody(head));
  if (named.length < 2) return heads;
  return heads.map((head) => {
    const { cell } = head;
    const before = heads.find(
      (other) => cell && other.cell?.row === cell.row && other.cell.column + other.cell.columns === cell.column,
    );
    const alike = heads.filter((other) => before && other.folded === before.folded && other.cell?.row === cell?.row);
    if (!cell || !before?.cell || !named.includes(head) || named.includes(before) || alike.length < 2) return head;
    return { ...head, cell: { ...cell, column: before.cell.column, columns: cell.columns + before.cell.columns } };
  });
}

const numbers = (lines: readonly PreparedLine[]): number[] => lines.map((line) => line.number);

const wordsOf = (wording: string): string[] =>
  wording
    .split(/[\s'’]/)
    .map(fold)
    .filter((word) => word !== '');

/** Whether a folded line is made of column heads and nothing else. */
function consistsOf(folded: string, heads: readonly string[]): boolean {
  let rest = folded;
  while (rest !== '') {
    const head = heads.find((word) => word !== '' && rest.startsWith(word));
    if (head === undefined) return false;
    rest = rest.slice(head.length);
  }
  return folded !== '';
}
