// What is printed behind an entry and belongs to it: the rest of its line, a title that runs on, a mark, what is said of an
// item, the titles beside a list of numbers.
import type { Item } from '#domain/meeting.ts';
import { CASELESS } from '#languages/normalise.ts';
import { type Flow, linesOf, shown } from '../flow.ts';
import type { PreparedLine } from '../prepared-line.ts';
import type { continuationMarks } from './continuation-marks.ts';
import type { PlacedEntries } from './placed-entries.ts';
import type { OpenSlot, PrintedEntry, ProgrammeContext } from './printed-programme.ts';
import type { secondColumn } from './second-column.ts';
import type { wordsBeside } from './words-beside.ts';

interface MoreParts {
  readonly flow: Flow;
  readonly rows: readonly PreparedLine[];
  readonly context: ProgrammeContext;
  readonly cellEnd: (from: number) => number;
  readonly marks: ReturnType<typeof continuationMarks>;
  readonly beside: ReturnType<typeof wordsBeside>;
  readonly second: ReturnType<typeof secondColumn>;
  readonly placed: PlacedEntries;
  /** Reads what the second column has, in the line of the first. */
  readonly secondAt: (from: number, slots: readonly OpenSlot[]) => number | null;
}

const LONG_LINE = 24;

/** Reads what belongs to the entry that was placed last. */
export function moreOfEntry({ flow, rows, context, cellEnd, marks, beside, second, placed, secondAt }: MoreParts) {
  const { text } = flow;
  const { continuedAt, withoutMark } = marks;
  const { saidBehind, isOfItems, leave } = beside;
  const byLine = new Map(rows.map((row) => [row.number, row]));

  return { besideAt, moreAt, stackedOn };

  /** What is said of a list of numbers in the cell beside them. */
  function besideAt(from: number, slots: readonly OpenSlot[], here: PreparedLine | undefined): number | null {
    const last = placed.last();
    if (!last?.listed || last.slots[0] !== slots[0]) return null;
    const { listed, row } = last;
    const tabbed = text[from - 1] === '\t' && row === here;
    const isRow = row?.cell !== undefined && here?.cell?.table === row.cell.table && here.cell.row === row.cell.row;
    if (!row || !here || !(tabbed || (isRow && row.cell?.column !== here.cell?.column))) return null;
    if (context.bodyAt(row) !== context.bodyAt(here) || context.partAt(row) !== context.partAt(here)) return null;
    const end = cellEnd(from);
    if (!isOfItems(from, end, listed)) leave(from, end);
    const own = linesOf(flow, from, end);
    for (const { entries } of last.slots)
      for (let index = Math.max(0, entries.length - listed.length); index < entries.length; index++) {
        const entry = entries[index] as PrintedEntry;
        entries[index] = { ...entry, lines: [...new Set([...entry.lines, ...own])] };
      }
    placed.endsAt(end);
    return end;
  }

  /** The items whose numbers stand above one in its cell: their titles stand together in the cell beside. */
  function stackedOn(slots: readonly OpenSlot[], here: PreparedLine | undefined): readonly Item[] {
    const last = placed.last();
    const [one, other] = [last?.row?.cell, here?.cell];
    if (!last || last.slots[0] !== slots[0] || !one || !other) return [];
    const isSame = one.table === other.table && one.row === other.row && one.column === other.column;
    return isSame ? (last.listed ?? last.entry.candidates) : [];
  }

  /** More of the entry before: the rest of its line, a title that runs on, or what is said of an item. */
  function moreAt(from: number, begins: boolean, slots: readonly OpenSlot[]): number | null {
    const last = placed.last();
    if (!last || slots.length === 0 || last.slots[0] !== slots[0]) return null;
    const end = cellEnd(from);
    const lines = [...new Set([...last.entry.lines, ...linesOf(flow, from, end)])];
    const raw = flow.raw[from] ?? '';
    const isOutside = last.entry.candidates.length === 0;
    if (!begins) {
      const said = last.listed ? null : saidBehind(last.entry, from, end);
      const isApart = last.entry.exact || second.isKnown(from, withoutMark(from, end).stop);
      if (said === null && context.secondPart !== null && isApart && /\p{Lu}|\p{Lo}/u.test(raw))
        return secondAt(from, slots);
      if (said === null) leave(from, end);
      placed.change(said === null ? { lines } : { ...said, lines, exact: false }, end);
      return end;
    }
    const mark = continuedAt(from);
    if (mark !== null && text.slice(mark, end).trim() === '') {
      placed.change({ lines, continued: true }, end);
      return end;
    }
    if (isOutside && runsOn(from, raw, last.entry)) {
      const { stop, continued } = withoutMark(from, end);
      const isWithinWord = !/\s/.test(text[from - 1] ?? ' ') || (CASELESS.test(raw) && !/[\u0600-\u06ff]/.test(raw));
      const title = `${last.entry.title}${isWithinWord ? '' : ' '}${shown(flow, from, stop)}`;
      placed.change({ lines, title, continued: continued || last.entry.continued }, end);
      return end;
    }
    const dashed = /[-–—•▪●○·‣*]\s*$/.test(text.slice(Math.max(0, from - 3), from));
    if (!isOutside && (dashed || /^[\p{Ll}([“"«]/u.test(raw))) {
      leave(from, end);
      placed.change({ lines }, end);
      return end;
    }
    return null;
  }

  /** Whether a line goes on with the one before: in lower case, or in a script without case behind a long line. */
  function runsOn(from: number, raw: string, { lines }: PrintedEntry): boolean {
    if (text[from - 1] === '\t') return false;
    if (/\p{Ll}/u.test(raw)) return true;
    const lineBefore = byLine.get(lines.at(-1) ?? 0)?.normal ?? '';
    return CASELESS.test(raw) && lineBefore.length > LONG_LINE && !/[。.；;:]$/.test(lineBefore);
  }
}
