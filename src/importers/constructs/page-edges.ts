// What pages print at their edges, in the middle of whatever the document says there: page numbers, job numbers and
// bar codes, and the document's own symbol.

import { normalise, withoutEnd } from '#languages/normalise.ts';
import type { Ledger } from '../ledger.ts';
import type { PreparedLine } from '../prepared-line.ts';

const PAGE = '\\d{1,3} ?/ ?\\d{1,3}';
const JOB = '(?:[a-z]{1,3}\\.)?\\d{2}-\\d{4,6}(?: ?\\([a-z]\\))?(?: {1,2}[a-z]{2,3})?(?: {1,2}\\d{6}){0,3}';
const BARS = '\\*\\d{6,8}\\*';
/** Hours can be printed likewise, "13/00": a page has a place among the pages. */
const OF_PAGES = /^(\d{1,3}) ?\/ ?(\d{1,3})/;
const EDGE = new RegExp(
  `^(?:${PAGE}(?: {1,8}${JOB})?|${JOB}(?: {1,8}${PAGE})?|${BARS}(?: {1,8}${PAGE})?|${PAGE} {1,8}${BARS}|-\\s?\\d{1,3}\\s?-)$`,
);

function isPageEdge(line: PreparedLine): boolean {
  if (line.kind !== 'text' || line.normal.length >= 60 || !EDGE.test(line.normal)) return false;
  const [, page, pages] = OF_PAGES.exec(line.normal) ?? [];
  return pages === undefined || (Number(page) <= Number(pages) && Number(page) > 0);
}

/** The lines without those of page edges. `symbol` is the document's own. */
export function withoutPageEdges(
  lines: readonly PreparedLine[],
  symbol: string | null,
  ledger: Ledger,
): readonly PreparedLine[] {
  const own = symbol === null ? null : normalise(symbol);
  return lines.filter((line) => {
    const isEdge = line.edge || isPageEdge(line) || (own !== null && withoutEnd(line.normal, /\*/).trim() === own);
    if (isEdge) ledger.pass('page-furniture', [line.number]);
    return !isEdge;
  });
}
