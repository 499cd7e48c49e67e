// The runs of text on a page, by position, to the rows that a person sees, each in its pieces: wide gaps part them.
// A page written from right to left is mirrored, so that what comes after reads every page from its left.

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
}

/** What stands on one line of a page. */
export interface Row {
  readonly y: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
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

/** A gap this wide parts two pieces, a gap this wide two words; in sizes of the letters. */
const PIECE_GAP = 1;
const WORD_GAP = 0.14;

/** The rows of a page, from above. */
export function rowsOf(runs: readonly Run[], pageWidth: number): Row[] {
  const written = runs.filter(({ text, height }) => text.trim() !== '' && height > 0);
  const rtl = written.reduce((sum, run) => sum + (run.rtl ? 1 : -1) * run.text.length, 0) > 0;
  const placed = rtl ? written.map((run) => ({ ...run, x: pageWidth - run.x - run.width })) : written;
  const byLine = [...placed].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: { y: number; height: number; runs: Run[] }[] = [];
  for (const run of byLine) {
    // What is raised or lowered stands with the letters beside it.
    const row = rows.findLast(
      (one, at) => at >= rows.length - 3 && Math.abs(one.y - run.y) < 0.45 * Math.max(one.height, run.height),
    );
    if (!row) rows.push({ y: run.y, height: run.height, runs: [run] });
    else {
      row.runs.push(run);
      if (run.height > row.height) Object.assign(row, { y: run.y, height: run.height });
    }
  }
  return rows
    .sort((a, b) => a.y - b.y)
    .map(({ y, height, runs: own }) => ({ y, height, pieces: piecesOf(inReadingOrder(own, rtl), y, height) }));
}

/** By place; what runs against the page's direction, as a symbol in Arabic, keeps its own order. */
function inReadingOrder(runs: readonly Run[], rtl: boolean): Run[] {
  const sorted = [...runs].sort((a, b) => a.x - b.x);
  if (!rtl) return sorted;
  const out: Run[] = [];
  let against: Run[] = [];
  for (const run of sorted) {
    const last = against.at(-1);
    if (!run.rtl && (last === undefined || run.x - (last.x + last.width) < run.height * PIECE_GAP)) against.push(run);
    else {
      out.push(...against.reverse());
      against = run.rtl ? [] : [run];
      if (run.rtl) out.push(run);
    }
  }
  return [...out, ...against.reverse()];
}

function piecesOf(runs: readonly Run[], baseline: number, size: number): Piece[] {
  const pieces: { text: string; start: number; end: number }[] = [];
  let before: Run | undefined;
  for (const run of runs) {
    const isRaised = run.height < 0.8 * size && run.y < baseline - 0.15 * size && /^\s*\d{1,3}\s*$/.test(run.text);
    const piece = pieces.at(-1);
    const gap = before ? Math.max(run.x - (before.x + before.width), before.x - (run.x + run.width)) : 0;
    before = run;
    // A footnote's mark behind a word is no part of it; in front of a line it is what makes a footnote of it.
    if (isRaised && piece && gap < size * PIECE_GAP) continue;
    const text = isRaised ? run.text.trim().replace(/\d/g, (digit) => RAISED[digit] ?? digit) : run.text;
    if (!piece || gap > size * PIECE_GAP) pieces.push({ text, start: run.x, end: run.x + run.width });
    else {
      const isApart = gap > size * WORD_GAP && !/\s$/.test(piece.text) && !/^\s/.test(text);
      piece.text += isApart ? ` ${text}` : text;
      piece.start = Math.min(piece.start, run.x);
      piece.end = Math.max(piece.end, run.x + run.width);
    }
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.trim() }));
}
