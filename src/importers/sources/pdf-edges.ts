// What pages print at their upper and lower edges, apart from what they say: the symbol, a running title, page numbers,
// job numbers. It is what stands on several pages alike, or counts them.

import type { PageParts } from './pdf-layout.ts';
import { type Row, rowsOf } from './pdf-rows.ts';

/** A page with its size, in points. */
export interface Page extends PageParts {
  readonly width: number;
  readonly height: number;
}

/** Between which heights the page's own text stands. */
export interface Body {
  readonly from: number;
  readonly to: number;
}

/** How much of a page its edges take, and how many rows they have. */
const EDGE = 0.15;
const MOST_ROWS = 4;
/** What is printed on each page stands at the same height, in points, and apart from the rest, in heights of its letters. */
const SAME = 3;
const APART = 1.7;
const MOST_PLACES = 50;

const COUNT = /^\W{0,3}(?:\p{L}{1,10}\.? ?)?(\d{1,4})(?: ?(?:\/|\p{L}{1,6}) ?(\d{1,4}))?\W{0,3}$/u;
const JOB = /^(?:\p{Lu}{1,4}[. ]?)?\d{2}-\d{4,6}(?: ?\(\p{L}\))?(?: {1,3}\d{6}){0,3}$|^\*\d{6,9}\*$/u;

/** The bodies of pages. */
export function bodiesOf(pages: readonly Page[]): Body[] {
  const edges = pages.map(({ runs, rtl, height, rules }) => {
    const rows = rowsOf(
      runs.filter(({ y }) => y < EDGE * height || y > (1 - EDGE) * height),
      rtl,
    );
    const isRuled = ({ y }: Row): boolean => {
      const own = rules.down.filter(({ from, to }) => from < y && y - 3 < to);
      return own.length > 1;
    };
    const free = rows.filter((row) => !isRuled(row));
    return {
      top: free.filter(({ y }) => y < EDGE * height).slice(0, MOST_ROWS + 1),
      bottom: free
        .filter(({ y }) => y > (1 - EDGE) * height)
        .slice(-MOST_ROWS)
        .reverse(),
    };
  });
  const seen = new Map<string, { page: number; y: number }[]>();
  for (const [page, { top, bottom }] of edges.entries()) {
    for (const row of [...top, ...bottom]) {
      const key = keyOf(row, page);
      const own = seen.get(key);
      if (own) own.push({ page, y: row.y });
      else seen.set(key, [{ page, y: row.y }]);
    }
  }
  const isEdge = (row: Row, page: number): boolean => {
    const key = keyOf(row, page);
    if (row.pieces.every(({ text }) => isCounter(text, page) || JOB.test(text.trim()))) return true;
    if (row.pieces.length > 1 && !/\d/.test(key)) return false;
    const places = (seen.get(key) ?? []).slice(0, MOST_PLACES);
    return places.some((other) => other.page !== page && Math.abs(other.y - row.y) <= SAME);
  };
  return edges.map(({ top, bottom }, page) => {
    const upper = lengthOf(top, (row) => isEdge(row, page));
    const lower = lengthOf(bottom, (row) => isEdge(row, page));
    return {
      from: upper === 0 ? Number.NEGATIVE_INFINITY : (top[upper - 1]?.y ?? 0) + 1,
      to: lower === 0 ? Number.POSITIVE_INFINITY : (bottom[lower - 1]?.y ?? 0) - 1,
    };
  });
}

const isCounter = (text: string, page: number): boolean => {
  const number = COUNT.exec(text.trim())?.[1];
  return number !== undefined && Number(number) === page + 1;
};

/** What a row says on every page: all but what counts them. */
const keyOf = (row: Row, page: number): string =>
  row.pieces
    .map(({ text }) => text.trim())
    .filter((text) => !isCounter(text, page))
    .sort()
    .join('|');

/** How many rows from the edge on are one, up to the gap that parts them from the page's text. */
function lengthOf(rows: readonly Row[], isOne: (row: Row) => boolean): number {
  const found = rows.findIndex((row) => !isOne(row));
  const end = found < 0 ? rows.length : found;
  for (let count = end; count > 0; count--) {
    const [last, next] = [rows[count - 1] as Row, rows[count]];
    if (!next || Math.abs(next.y - last.y) > APART * last.height) return count;
  }
  return 0;
}
