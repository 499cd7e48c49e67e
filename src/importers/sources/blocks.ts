// What every source of formatted documents gives: paragraphs and tables, in the order in which they are read; and
// these as lines. What comes after does not know which file they came from.
import { type Box, ImportError, type Line } from '../reading.ts';

/** A paragraph; a newline breaks its line. A tab parts what stands in columns without a table. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Where its links lead, http and https only. */
  readonly links?: readonly string[];
  /** The page on which it stands, counted from 1, in files that have pages. */
  readonly page?: number;
  /** Where on the page each of its lines is printed, in files that know it. */
  readonly boxes?: readonly Box[];
  /** It stands at the edge of a page, apart from what the page says. */
  readonly edge?: boolean;
}

/** A cell of a table, on the table's grid of rows and columns; cells that were merged are one. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  /** How many columns it covers, 1 or more. */
  readonly columns: number;
  /** How many rows it covers, 1 or more. */
  readonly rows: number;
  readonly paragraphs: readonly Paragraph[];
}

/** A table. */
export interface Table {
  readonly kind: 'table';
  /** The table before goes on: the same columns, on the next page. */
  readonly goesOn?: boolean;
  /** Row by row, in each row by column. */
  readonly cells: readonly TableCell[];
}

export type Block = Paragraph | Table;

/** The most lines that a document, and the most cells that a table may have. */
const MOST_LINES = 100_000;

/**
 * The lines of blocks: a paragraph is one line (or several, where it breaks), a cell its paragraphs' lines, each knowing
 * its cell; an empty line stands between paragraphs outside tables.
 * @throws ImportError `too-large` where there are too many.
 */
export function linesOfBlocks(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  let tables = 0;
  /** Rows of the table so far, on earlier pages. */
  let above = 0;
  const push = (paragraph: Paragraph, cell?: Line['cell']): void => {
    const texts = paragraph.text.split('\n');
    // A PDF file knows lines on pages and no paragraphs.
    const whole = texts.length === 1 && paragraph.page === undefined && paragraph.text !== '';
    for (const [at, text] of texts.entries()) {
      const box = paragraph.boxes?.[at];
      if (lines.length >= MOST_LINES) throw new ImportError('too-many-lines', { limit: MOST_LINES });
      lines.push({
        number: lines.length + 1,
        text,
        ...(cell ? { cell } : {}),
        ...(whole ? { whole } : {}),
        ...(paragraph.links?.length ? { links: paragraph.links } : {}),
        ...(paragraph.page === undefined ? {} : { page: paragraph.page }),
        ...(box ? { box } : {}),
        ...(paragraph.edge ? { edge: true as const } : {}),
      });
    }
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      push(block);
      push({ kind: 'paragraph', text: '' });
      continue;
    }
    if (!block.goesOn || tables === 0) {
      tables++;
      above = 0;
    }
    let below = above;
    for (const { row, column, columns, rows, paragraphs } of block.cells) {
      below = Math.max(below, above + row + rows);
      for (const paragraph of paragraphs) {
        if (paragraph.text.trim() === '') continue;
        push(paragraph, { table: tables - 1, row: above + row, column, columns, rows });
      }
    }
    above = below;
    push({ kind: 'paragraph', text: '' });
  }
  return lines;
}

/** Builds the grid of a table out of rows as files have them, one after the other, with cells that span. */
export function gridBuilder(): {
  row(): void;
  /** Leaves out columns, as Word does before the first cell of a row. */
  skip(columns: number): void;
  cell(columns: number, rows: number, paragraphs: readonly Paragraph[]): void;
  /** A cell that goes on from the row above. */
  goesOn(columns: number, paragraphs: readonly Paragraph[]): void;
  table(): Table;
} {
  const cells: (TableCell & { rows: number; paragraphs: Paragraph[] })[] = [];
  const taken = new Map<number, number>();
  const lowest = new Map<number, (typeof cells)[number]>();
  let row = -1;
  let column = 0;
  const free = (): void => {
    while ((taken.get(column) ?? -1) >= row && column < MOST_COLUMNS) column++;
  };
  return {
    row() {
      row++;
      column = 0;
    },
    skip(columns) {
      column += bounded(columns);
    },
    cell(columns, rows, paragraphs) {
      free();
      if (cells.length >= MOST_LINES) throw new ImportError('too-many-lines', { limit: MOST_LINES });
      const [wide, high] = [bounded(columns), bounded(rows)];
      const cell = { row, column, columns: wide, rows: high, paragraphs: [...paragraphs] };
      cells.push(cell);
      lowest.set(column, cell);
      for (let at = column; at < column + wide; at++) taken.set(at, row + high - 1);
      column += wide;
    },
    goesOn(columns, paragraphs) {
      const above = lowest.get(column);
      if (above && above.row + above.rows === row) above.rows++;
      if (above && above.row + above.rows === row + 1) {
        above.paragraphs.push(...paragraphs.filter(({ text }) => text.trim() !== ''));
        column += bounded(columns);
      } else this.cell(columns, 1, paragraphs);
    },
    table: () => ({ kind: 'table', cells }),
  };
}

const MOST_COLUMNS = 200;

const bounded = (span: number): number => (Number.isFinite(span) ? Math.min(MOST_COLUMNS, Math.max(1, span)) : 1);
