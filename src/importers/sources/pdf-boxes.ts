// Where on its page text is printed: the box around its lines, from the feet to the heads of their letters.
import type { Box } from '../reading.ts';
import type { Block, Paragraph } from './blocks.ts';
import { joinedText, type PlacedLine, paragraphsOfCell } from './pdf-wraps.ts';

/** How far letters reach over and under the line that they stand on, in their size. */
const ABOVE = 0.88;
const BELOW = 0.26;

/** The box around lines. */
export function boxOf(lines: readonly Pick<PlacedLine, 'start' | 'end' | 'y' | 'height'>[]): Box {
  const left = Math.min(...lines.map(({ start }) => start));
  const top = Math.min(...lines.map(({ y, height }) => y - ABOVE * height));
  const right = Math.max(...lines.map(({ end }) => end));
  const bottom = Math.max(...lines.map(({ y, height }) => y + BELOW * height));
  return { left, top, width: right - left, height: bottom - top };
}

/** What a cell says, each of its paragraphs a line with its box. `right` and `isCertain` as in `paragraphsOfCell`. */
export function paragraphOfCell(lines: readonly PlacedLine[], right: number, isCertain: boolean): Paragraph {
  const parts = paragraphsOfCell(lines, right, isCertain);
  return { kind: 'paragraph', text: parts.map(joinedText).join('\n'), boxes: parts.map(boxOf) };
}

/** A block of a page with the page's number; on a page that was mirrored to be read, its boxes where they are printed. */
export function onPage<Of extends Block>(block: Of, page: number, { width, rtl }: { width: number; rtl: boolean }): Of {
  const shown = (box: Box): Box => placed(rtl ? { ...box, left: width - box.left - box.width } : box);
  const own = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    page,
    ...(paragraph.boxes ? { boxes: paragraph.boxes.map(shown) } : {}),
  });
  if (block.kind === 'paragraph') return own(block) as Of;
  return { ...block, cells: block.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(own) })) };
}

/** To a tenth of a point, finer than which nobody sees. */
function placed({ left, top, width, height }: Box): Box {
  const [l = 0, t = 0, w = 0, h = 0] = [left, top, width, height].map((points) => Math.round(points * 10) / 10);
  return { left: l, top: t, width: w, height: h };
}
