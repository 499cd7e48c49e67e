// A table that a person drew over lines that were not understood: which lines are its, where its columns and rows begin.
// The lines get their cells, as in documents that have tables, and are then read as the programme like any other.
import type { Sections } from './constructs/sections.ts';
import type { PreparedLine } from './prepared-line.ts';
import type { Line } from './reading.ts';

/** A drawn table. Columns of text count from 0; what is wide, as Chinese, takes two. */
export interface DrawnTable {
  /** First and last line, by number. */
  readonly from: number;
  readonly to: number;
  /** Where the second column of the table begins, the third …, in order. */
  readonly cuts: readonly number[];
  /** The lines with which rows begin. */
  readonly rows: readonly number[];
}

/** The number of a drawn table, apart from those that a document has by itself. */
const TABLE = -2;

const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) >= 0x2e80;

/** How many columns a text takes. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
}

/** The lines with the cells of a drawn table, numbered anew: row by row, in each row cell by cell. */
export function withDrawnTable(lines: readonly Line[], { from, to, cuts, rows }: DrawnTable): readonly Line[] {
  const out: Line[] = [];
  const push = (line: Line): void => {
    out.push({ ...line, number: out.length + 1 });
  };
  let row = 0;
  let open: Line[][] = [];
  const close = (): void => {
    open.forEach((own, column) => {
      for (const line of own) push({ ...line, cell: { table: TABLE, row, column, columns: 1, rows: 1 } });
    });
    if (open.length > 0) row++;
    open = [];
  };
  for (const { cell: _cell, ...line } of lines) {
    if (line.number < from || line.number > to) {
      close();
      push(lines[line.number - 1] ?? line);
      continue;
    }
    const texts = cellsOf(line.text, cuts);
    if (rows.includes(line.number)) close();
    texts.forEach((text, column) => {
      const own = open[column] ?? [];
      open[column] = own;
      if (text !== '') own.push({ ...line, text });
    });
  }
  close();
  return out;
}

/** A line's text in its columns. A word that a cut runs through belongs to the column in which it begins. */
export function cellsOf(text: string, cuts: readonly number[]): readonly string[] {
  const cells = ['', ...cuts.map(() => '')];
  let at = 0;
  let column = 0;
  let before = ' ';
  for (const character of text) {
    const begins = /\s/.test(before) || isWide(character) || isWide(before);
    if (begins) while (column < cuts.length && at >= (cuts[column] as number)) column++;
    cells[column] += character;
    at += isWide(character) ? 2 : 1;
    before = character;
  }
  return cells.map((cell) => cell.trim());
}

/** Where columns seem to begin: behind gaps that many of the lines have at one place. */
export function likelyCuts(lines: readonly Pick<Line, 'text'>[]): readonly number[] {
  const counts = new Map<number, number>();
  const written = lines.filter(({ text }) => text.trim() !== '');
  for (const { text } of written) {
    let at = 0;
    for (const part of text.split(/(\s{2,})/)) {
      const isGap = part.trim() === '';
      at += widthOf(part);
      if (isGap && part !== '') counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  const many = Math.max(2, written.length * 0.25);
  return [...counts]
    .filter(([, count]) => count >= many)
    .map(([at]) => at)
    .sort((a, b) => a - b)
    .slice(0, 8);
}

/** Where rows seem to begin: with each line that has something in the first column. */
export function likelyRows(lines: readonly Line[], cuts: readonly number[]): readonly number[] {
  return lines.filter(({ text }) => cellsOf(text, cuts)[0] !== '').map(({ number }) => number);
}

/** The sections of a document with the lines of a drawn table as its programme, wherever they stood. */
export function withDrawnProgramme(sections: Sections): Sections {
  const isDrawn = (line: PreparedLine): boolean => line.cell?.table === TABLE;
  const parts = ['masthead', 'agenda', 'annotations', 'programme'] as const;
  const drawn = parts.flatMap((part) => sections[part].filter(isDrawn));
  if (drawn.length === 0) return sections;
  const [masthead = [], agenda = [], annotations = []] = parts.map((part) =>
    sections[part].filter((line) => !isDrawn(line)),
  );
  return { ...sections, masthead, agenda, annotations, programme: drawn };
}
