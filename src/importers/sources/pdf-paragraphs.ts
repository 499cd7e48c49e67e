// Text outside tables: lines that stand close are one paragraph.
import type { Box } from '../reading.ts';
import type { Paragraph } from './blocks.ts';
import { boxOf } from './pdf-boxes.ts';
import type { Piece, Row } from './pdf-rows.ts';

const BARE = /^(\d{1,2}) (?=[\p{Lu}\p{Lo}])/u;
/** How far a list's numbers may stand from where its first one does, in points. */
const ALIGNED = 3;
/** Gaps that differ by less, in points, are as wide. */
const EVEN = 0.5;
/** So many in a row are a list. */
const LISTED = 3;

/** The paragraphs of rows; those that are `listed` begin with the number of what they list. */
export function paragraphsOf(rows: readonly Row[], listed: ReadonlySet<Row>): Paragraph[] {
  const paragraphs: { readonly text: string; readonly box: Box }[][] = [];
  let above: Row | undefined;
  for (const row of rows) {
    const line = lineOf(row);
    const isClose = above && row.y - above.y < 1.6 * Math.max(row.height, above.height) && row.y > above.y;
    const whole = listed.has(row) ? line.replace(BARE, '$1\t') : line;
    const box = boxOf(row.pieces.map(({ start, end }) => ({ start, end, y: row.y, height: row.height })));
    const texts = whole.split('\n').map((text) => ({ text, box }));
    if (isClose) paragraphs.at(-1)?.push(...texts);
    else paragraphs.push(texts);
    above = row;
  }
  return paragraphs.map((lines) => ({
    kind: 'paragraph',
    text: lines.map(({ text }) => text).join('\n'),
    boxes: lines.map(({ box }) => box),
  }));
}

const lineOf = ({ pieces }: Row): string =>
  pieces.map(({ text }) => text).join(isList(pieces) || isSpread(pieces) ? ' ' : '   ');

/** Whether the words of one line were spread to fill it: all gaps are as wide, as those between columns hardly are. */
function isSpread(pieces: readonly Piece[]): boolean {
  const gaps = pieces.slice(1).map(({ start }, at) => start - (pieces[at]?.end ?? 0));
  return gaps.length > 1 && Math.max(...gaps) - Math.min(...gaps) < EVEN;
}

const isList = (pieces: readonly Piece[]): boolean => pieces.slice(0, -1).every(({ text }) => text.length < 8);

/** The rows of a page that begin with bare numbers counting from one, below each other. */
export function listedOf(rows: readonly Row[]): ReadonlySet<Row> {
  const listed: Row[] = [];
  for (const row of rows) {
    const piece = row.pieces[0];
    const [first] = listed;
    const isBelow = piece && (!first || Math.abs(piece.start - (first.pieces[0]?.start ?? 0)) <= ALIGNED);
    if (isBelow && Number(BARE.exec(lineOf(row))?.[1]) === listed.length + 1) listed.push(row);
  }
  return new Set(listed.length < LISTED ? [] : listed);
}
