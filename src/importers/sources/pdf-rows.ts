// The runs of text on a page, by position, to the rows that a person sees, each in its pieces: wide gaps part them.
// A page written from right to left is mirrored, so that what comes after reads every page from its left.

import { isCombining, isRightToLeft, logicalText, withoutForms } from './pdf-bidi.ts';

/** A run of text as a page places it, in points; `y` is its baseline, counted downwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its letters. */
  readonly height: number;
  readonly rtl: boolean;
}

/** A piece of a row, with the stretch that it covers. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its own baseline, which may be a little off that of its row. */
  readonly y: number;
  /** The same in two, where a gap lies over the stretch from `from` to `to`; null where there is none. */
  readonly cut: (from: number, to: number) => readonly [Piece, Piece] | null;
}

/** What stands on one line of a page. */
export interface Row {
  readonly y: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** The stretches between smaller gaps too, such as part narrow columns and the words of a spread line. */
  readonly parts: readonly Pick<Piece, 'start' | 'end'>[];
}

const RAISED: { readonly [digit: string]: string } = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

const LABEL = /^[([（]?(?:\d{1,3}|\p{L}|[ivxl]{1,5})[.)\]）．、]{0,2}(?:\s?\(?\p{L}\))?$|^[•–—\-*·]$/iu;

/** Whether a piece is the number or the mark of something in a list. */
export const isLabel = (text: string): boolean => LABEL.test(text);

/** A gap this wide parts two pieces, a gap this wide two words; in sizes of the letters. */
const PIECE_GAP = 1;
const PART_GAP = 0.7;
const WORD_GAP = 0.14;
/** How far a letter may reach over the edge of its column, in points. */
const SLACK = 0.5;

/** The runs of a page that bear anything, mirrored where it is written from right to left. */
export function readable(
  runs: readonly Run[],
  pageWidth: number,
): { readonly runs: readonly Run[]; readonly rtl: boolean } {
  const written = runs.filter(({ text, height }) => text.replaceAll('\0', '').trim() !== '' && height > 0);
  const rtl = written.reduce((sum, run) => sum + (run.rtl ? 1 : -1) * run.text.replace(/\P{L}/gu, '').length, 0) > 0;
  return { runs: rtl ? written.map((run) => ({ ...run, x: pageWidth - run.x - run.width })) : written, rtl };
}

/** The rows of readable runs, from above. */
export function rowsOf(runs: readonly Run[], rtl: boolean): Row[] {
  const byLine = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: { y: number; height: number; runs: Run[] }[] = [];
  for (const run of byLine) {
    // What is raised or lowered stands with the letters beside it.
    const row = rows.slice(-3).findLast((one) => Math.abs(one.y - run.y) < 0.45 * Math.max(one.height, run.height));
    if (!row) rows.push({ y: run.y, height: run.height, runs: [run] });
    else {
      row.runs.push(run);
      if (run.height > row.height) Object.assign(row, { y: run.y, height: run.height });
    }
  }
  return rows
    .sort((a, b) => a.y - b.y)
    .map(({ y, height, runs: own }) => ({
      y,
      height,
      pieces: piecesOf(own, y, height, rtl),
      parts: partsOf(own, height),
    }));
}

function partsOf(runs: readonly Run[], size: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (const { x, width } of [...runs].sort((a, b) => a.x - b.x)) {
    const last = parts.at(-1);
    if (last && x - last.end <= size * PART_GAP) last.end = Math.max(last.end, x + width);
    else parts.push({ start: x, end: x + width });
  }
  return parts;
}

/** A piece while its runs are gathered. */
interface Gathered {
  readonly runs: Run[];
  start: number;
  end: number;
}

function piecesOf(row: readonly Run[], baseline: number, size: number, rtl: boolean): Piece[] {
  const runs = withMarks([...row].sort((a, b) => a.x - b.x));
  const pieces: Gathered[] = [];
  for (const run of runs) {
    const piece = pieces.at(-1);
    const gap = piece ? Math.max(run.x - piece.end, piece.start - (run.x + run.width)) : 0;
    const isRaised = run.height < 0.8 * size && run.y < baseline - 0.15 * size && /^\s*\d{1,3}\s*$/.test(run.text);
    // A footnote's mark behind a word is no part of it; in front of a line it is what makes a footnote of it.
    if (isRaised && piece && gap < size * PIECE_GAP) continue;
    const own = isRaised ? { ...run, text: run.text.trim().replace(/\d/g, (digit) => RAISED[digit] ?? digit) } : run;
    if (!piece || gap > size * PIECE_GAP) pieces.push({ runs: [own], start: run.x, end: run.x + run.width });
    else {
      piece.runs.push(own);
      piece.start = Math.min(piece.start, run.x);
      piece.end = Math.max(piece.end, run.x + run.width);
    }
  }
  // A line of Latin letters alone on such a page, as a symbol, runs from left to right.
  const isRtl = rtl && (row.some(({ text }) => isRightToLeft(text)) || !row.some(({ text }) => /\p{L}/u.test(text)));
  return pieces.map(({ runs: own }) => pieceOf(own, size, rtl, isRtl));
}

function pieceOf(runs: readonly Run[], size: number, rtl: boolean, isLineRtl: boolean): Piece {
  const start = runs.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const end = runs.reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY);
  return {
    text: textOf(runs, size, rtl, isLineRtl),
    start,
    end,
    y: runs.reduce((best, run) => (run.height > best.height ? run : best)).y,
    cut(from, to) {
      // A space behind a word reaches into the gap.
      const left = runs.filter(({ x, width }) => x < from && x + width <= to + SLACK);
      const right = runs.filter(({ x, width }) => x + width > to && x >= from - SLACK);
      if (left.length === 0 || right.length === 0 || left.length + right.length < runs.length) return null;
      const gap = Math.min(...right.map(({ x }) => x)) - Math.max(...left.map(({ x, width }) => x + width));
      const isSpaced = [...left, ...right].some(
        ({ text, x, width }) => /^\s|\s$/.test(text) && x < to && x + width > from - size,
      );
      if (gap < WORD_GAP * size && !isSpaced) return null;
      return [pieceOf(left, size, rtl, isLineRtl), pieceOf(right, size, rtl, isLineRtl)];
    },
  };
}

/** The text of runs that stand beside each other; on a page from right to left they are counted from its right. */
function textOf(runs: readonly Run[], size: number, rtl: boolean, isLineRtl: boolean): string {
  const seen: string[] = [];
  let before: Run | undefined;
  for (const run of rtl ? runs.toReversed() : runs) {
    const gap = before ? Math.max(run.x - (before.x + before.width), before.x - (run.x + run.width)) : 0;
    if (gap > size * WORD_GAP && !/\s$/.test(seen.at(-1) ?? '') && !/^\s/.test(run.text)) seen.push(' ');
    seen.push(run.text);
    before = run;
  }
  const text = withoutForms(logicalText(seen, isLineRtl)).trim();
  // On such a page the day of an English date is printed behind it.
  return rtl && !isLineRtl ? text.replace(/^(\p{L}{3,9} \d{4}) (\d{1,2})$/u, '$2 $1') : text;
}

/** Marks over and under letters stand behind the letter at whose edge they begin. */
function withMarks(runs: readonly Run[]): Run[] {
  const marks = runs.filter(({ text, width }) => width < 0.5 && isCombining(text));
  if (marks.length === 0) return [...runs];
  const out = runs.filter((run) => !marks.includes(run));
  for (const mark of marks) {
    const distance = (run: Run): number => Math.abs(run.x + run.width - mark.x);
    const bearer = out.reduce((best, run, at) => (distance(run) < distance(out[best] as Run) ? at : best), 0);
    const own = out[bearer];
    if (own) out[bearer] = { ...own, text: own.text + mark.text };
  }
  return out;
}
