// Tables whose columns stand side by side, as text extraction with layout keeps them: each printed line holds a piece of
// every cell. Here a row's cells are put one after the other: hours, the first body's entry, the second's. Columns are
// known from a line of heads that repeats itself ("Item  Title  Item  Title"); without one, lines stay as they are.
import type { Vocabulary } from '#languages/language.ts';
import { fold } from '#languages/normalise.ts';
import { dateReader } from '#languages/printed-dates.ts';
import { type PreparedLine, prepareLine } from '../prepared-line.ts';

/** A piece of a line, and the column in which it begins. */
export interface Piece {
  readonly column: number;
  readonly line: PreparedLine;
}

const TOLERANCE = 2;
const NUMBER = /^\d{1,2}(?:\s?\(?\p{L}{1,3}\))?(?=$|\s)/u;

const width = (text: string): number => {
  let columns = 0;
  for (const character of text) columns += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return columns;
};

/** The pieces of a line that wide gaps part, with the columns in which they begin. */
export function piecesOf(line: PreparedLine): Piece[] {
  const pieces: Piece[] = [];
  let column = 0;
  for (const [index, part] of line.text
    .trimEnd()
    .split(/( {2,})/)
    .entries()) {
    const own = index % 2 === 0 && part.trim() !== '' ? part : null;
    if (own !== null) {
      const lead = own.length - own.trimStart().length;
      pieces.push({ column: column + lead, line: prepareLine({ number: line.number, text: own.trim() }) });
    }
    column += width(part);
  }
  return pieces;
}

/** Where the heads begin to repeat themselves: the first column of each body's half; null where they do not. */
function halvesOf(pieces: readonly Piece[]): readonly number[] | null {
  const seen = new Map<string, number>();
  for (const { column, line } of pieces) {
    const first = seen.get(line.folded);
    if (first !== undefined) return [first, column];
    seen.set(line.folded, column);
  }
  return null;
}

/** The lines of a table with the cells of each row one after the other. */
export function cellByCell(lines: readonly PreparedLine[], vocabulary: Vocabulary): readonly PreparedLine[] {
  const { datesIn } = dateReader(vocabulary);
  const heads = new Set(vocabulary.columnHeads.map(fold));
  const out: PreparedLine[] = [];
  let halves: readonly number[] | null = null;
  let cells: readonly PreparedLine[][] = [[], [], []];
  const flush = (): void => {
    for (const cell of cells) for (const line of cell) out.push(line);
    cells = [[], [], []];
  };
  for (const line of lines) {
    const pieces = line.kind === 'text' && / {2}/.test(line.text) ? piecesOf(line) : [];
    const isHeads = pieces.length > 3 && pieces.every((piece) => heads.has(piece.line.folded));
    if (isHeads) halves = halvesOf(pieces);
    if (isHeads || halves === null || line.text.includes('\t') || datesIn(line.normal.slice(0, 80)).length > 0) {
      flush();
      out.push(line);
      continue;
    }
    if (line.kind === 'blank') continue;
    const own = pieces.length > 0 ? pieces : [{ column: 0, line }];
    const begun = halves;
    const cellOf = (piece: Piece): number => begun.filter((column) => piece.column >= column - TOLERANCE).length;
    // Hours may break over lines ("10 a.m.-" / "1 p.m."), so numbers count in the bodies' halves alone.
    if (own.some((piece) => cellOf(piece) > 0 && NUMBER.test(piece.line.normal))) flush();
    for (const piece of own) cells[cellOf(piece)]?.push(piece.line);
  }
  flush();
  return out;
}
