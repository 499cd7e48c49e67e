// Where a title ends that is not the agenda's wording: with its cell, or where the next thing begins.
import type { Vocabulary } from '#languages/language.ts';
import { fold } from '#languages/normalise.ts';
import { timeAt, timesAt } from '#languages/printed-times.ts';
import { type Flow, lineBounds, lineIndexAt, shown } from '../flow.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { type ItemFinder, SURE } from './meant-items.ts';
import { OPEN_END } from './paragraphs.ts';
import type { Days } from './programme-days.ts';
import { piecesOf } from './side-by-side.ts';

/** Below this part of the usual width a line was not full. */
const ROOM = 0.7;

/** The width at which most full lines break. */
function widthOf(rows: readonly PreparedLine[]): number {
  const widths = rows.map((row) => row.normal.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.95)] ?? 0;
}

/** For each column of blanks, by where its text begins, how far its longest line reaches. */
function edgesOf(rows: readonly PreparedLine[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const row of rows) {
    if (row.cell || !/ {2}/.test(row.text)) continue;
    const column = piecesOf(row).at(-1)?.column ?? 0;
    edges.set(column, Math.max(edges.get(column) ?? 0, row.text.trimEnd().length));
  }
  return edges;
}

interface TableParts {
  readonly flow: Flow;
  readonly rows: readonly PreparedLine[];
  readonly finder: ItemFinder;
  readonly days: Days;
  readonly vocabulary: Vocabulary;
  readonly cellEnd: (from: number) => number;
  readonly hasAgenda: boolean;
  /** Whether a place names a body or a part of the meeting, over what it takes up. */
  readonly isHeading: (from: number) => boolean;
  /** Whether a stretch ends with a mark that it goes on from an earlier slot. */
  readonly isMarked: (from: number, end: number) => boolean;
}

/** Finds the ends of titles in a table's flow. */
export function titleEnds({
  flow,
  rows,
  finder,
  days,
  vocabulary,
  cellEnd,
  hasAgenda,
  isHeading,
  isMarked,
}: TableParts) {
  const { text } = flow;
  const words = vocabulary.programme;
  const widest = widthOf(rows);
  const edges = edgesOf(rows);
  const rowAt = (place: number): PreparedLine | undefined => rows[lineIndexAt(flow, place)];

  return { titleEnd, joinedAt };

  /** The line of a title read over several that may as well be something else: it begins in upper case. Null where none is. */
  function joinedAt(from: number, stop: number): number | null {
    const own = flow.lineStarts.slice(lineIndexAt(flow, from) + 1, lineIndexAt(flow, stop - 1) + 1);
    const doubtful = own.find((start) => {
      const above = rowAt(start - 1);
      const beginsAnew = hasAgenda ? /\p{Lu}/u : /[\p{Lu}\u2e80-\u9fff]/u;
      return beginsAnew.test(flow.raw[start] ?? '') && above !== undefined && !OPEN_END.test(above.normal);
    });
    return doubtful === undefined ? null : (flow.lineOf[doubtful] ?? null);
  }

  function isSameCell(a: number, b: number): boolean {
    const [one, other] = [rowAt(a)?.cell, rowAt(b)?.cell];
    return one?.table === other?.table && one?.row === other?.row && one?.column === other?.column;
  }

  /** Where a title that is not the agenda's ends, read behind the number `before`: at the end of its cell, or where the next day, time or item begins. */
  function titleEnd(from: number, before: string | null): number {
    const row = lineBounds(flow, from);
    let line = row.end;
    if (text.slice(row.start, from).includes('\t')) return cellEnd(from);
    while (line < text.length && isSameCell(from, line)) {
      const meant = finder.numbered(line, before);
      const isLikely = (): boolean =>
        meant !== null &&
        finder.mostLikely(meant.items, fold(shown(flow, meant.start, lineBounds(flow, line).end))).length > 0;
      const isItem = meant && (meant.best >= SURE || meant.named || !hasAgenda || isLikely());
      if (days.isDay(line) || isDateAlone(line) || isItem) break;
      if (isHeading(line) || isHoursOrAside(line) || beginsEntry(line) || isMarked(from, line)) break;
      line = lineBounds(flow, line).end;
    }
    return line;
  }

  /** A date that is all of its line. */
  function isDateAlone(line: number): boolean {
    const end = days.dateEnd(line);
    return end !== null && !/[\p{L}\p{N}]/u.test(text.slice(end, lineBounds(flow, line).end));
  }

  /**
   * Whether a line that follows a title begins something else: a paragraph of its own, or a line in upper case behind one
   * that broke although the next word would have fitted.
   */
  function beginsEntry(line: number): boolean {
    const raw = flow.raw[line] ?? '';
    const row = rowAt(line);
    const above = rowAt(line - 1);
    // Where no agenda has the wording, a line far short of the others ends a title in scripts without case as well.
    const isUpper = /\p{Lu}/u.test(raw) || (!hasAgenda && /[\u2e80-\u9fff]/.test(raw));
    if (!row || !above || !isUpper) return false;
    if (row.whole && above.whole) return true;
    if (row.page !== undefined) return false;
    const word = /^\S*/.exec(row.normal)?.[0].length ?? 0;
    if (brokeEarly(row, above, word)) return true;
    return above.normal.length + word < widest * ROOM;
  }

  /** In a column of blanks: whether the line above broke although the next word had room before the column's edge. */
  function brokeEarly(row: PreparedLine, above: PreparedLine, word: number): boolean {
    if (row.cell || above.cell || !/^ {4}/.test(row.text)) return false;
    const column = piecesOf(row)[0]?.column ?? 0;
    if (piecesOf(above).at(-1)?.column !== column || OPEN_END.test(above.normal)) return false;
    return above.text.trimEnd().length + 1 + word <= (edges.get(column) ?? 0);
  }

  function isHoursOrAside(line: number): boolean {
    if (timesAt(text, line, vocabulary) || timeAt(text, line, vocabulary)) return true;
    const rest = text.slice(line, Math.min(cellEnd(line), line + 120)).replace(/^[\s•▪●·-]+/, '');
    if ([words.noMeeting, words.notice, words.pause].some((word) => word.test(rest))) return true;
    return [words.morning, words.afternoon, words.meeting].some((word) => {
      word.lastIndex = line;
      if (!word.test(text)) return false;
      let behind = word.lastIndex;
      while (/[\s:(,]/.test(text[behind] ?? '') && behind < cellEnd(line)) behind++;
      return (
        behind >= cellEnd(line) ||
        timesAt(text, behind, vocabulary) !== null ||
        timeAt(text, behind, vocabulary) !== null
      );
    });
  }
}
