// Pages to the blocks of one document: what stands at their edges is set apart, tables go on from page to page, and a row
// that a page broke is one again.
import type { Block, Paragraph, TableCell } from './blocks.ts';
import { onPage } from './pdf-boxes.ts';
import { bodiesOf, type Page } from './pdf-edges.ts';
import { blocksOfPage, type OpenTable } from './pdf-layout.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { rowsOf } from './pdf-rows.ts';

/** The blocks of a document's pages. */
export function blocksOfPages(pages: readonly Page[]): Block[] {
  const bodies = bodiesOf(pages);
  const blocks: Block[] = [];
  let open: OpenTable = { columns: [], xs: [] };
  for (const [index, page] of pages.entries()) {
    const { from, to } = bodies[index] ?? { from: 0, to: page.height };
    const edge = (isOf: (y: number) => boolean, isFirst: boolean): void => {
      const runs = page.runs.filter(({ y }) => isOf(y));
      // The first page may have its symbol nowhere else.
      for (const paragraph of paragraphsOf(rowsOf(runs, page.rtl), new Set()))
        blocks.push({ ...onPage(paragraph, index + 1, page), ...(isFirst ? {} : { edge: true }) });
    };
    edge((y) => y < from, index === 0);
    const runs = page.runs.filter(({ y }) => y >= from && y <= to);
    const read = blocksOfPage({ ...page, runs }, open);
    const own = read.blocks.map((block) => onPage(block, index + 1, page));
    const [first, ...rest] = own;
    const above = read.joins ? lastTable(blocks) : undefined;
    if (first?.kind === 'table' && above?.kind === 'table') blocks.push(...joinRow(above, first), ...rest);
    else blocks.push(...own);
    open = read.open;
    edge((y) => y > to, false);
  }
  return blocks;
}

/** The table with which the pages before end, where only what stands at their edges follows it. */
function lastTable(blocks: readonly Block[]): Block | undefined {
  return blocks.findLast((block) => block.kind === 'table');
}

/** Adds the first row of a table to the last one of the table before; gives what is left. */
function joinRow(above: Block & { kind: 'table' }, below: Block & { kind: 'table' }): Block[] {
  const last = above.cells.reduce((most, { row, rows }) => Math.max(most, row + rows - 1), 0);
  for (const cell of below.cells) {
    if (cell.row > 0) continue;
    const bearer = above.cells.find(({ row, rows, column }) => row + rows - 1 === last && column === cell.column);
    (bearer?.paragraphs as Paragraph[] | undefined)?.push(...cell.paragraphs);
  }
  const cells = below.cells.filter(({ row }) => row > 0).map((cell): TableCell => ({ ...cell, row: cell.row - 1 }));
  return cells.length > 0 ? [{ ...below, cells }] : [];
}
