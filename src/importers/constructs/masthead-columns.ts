// A masthead printed in two columns, as text extraction keeps it: the name of the body at the left, symbol, date and
// language at the right, parted by wide gaps or tabs. Here the left column comes first, then the right one.
import { type PreparedLine, prepareLine } from '../prepared-line.ts';

const GAP = /(\t+| {3,})/;
const TOLERANCE = 6;
const TAB = 8;
/** A right column begins beyond what numbers and indents take. */
const LEAST = 18;

interface Piece {
  readonly column: number;
  readonly text: string;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let column = 0;
  for (const [index, part] of text.trimEnd().split(GAP).entries()) {
    if (index % 2 === 0 && part.trim() !== '') pieces.push({ column, text: part });
    column += part.startsWith('\t') ? part.length * TAB : part.length;
  }
  return pieces;
}

/** The lines column by column; as they are where nothing stands side by side. */
export function columnByColumn(lines: readonly PreparedLine[]): readonly PreparedLine[] {
  const pieces = lines.map((line) => (line.kind === 'text' && !line.cell ? piecesOf(line.text) : []));
  const starts = pieces.flatMap((own) => own.slice(1).map((piece) => piece.column)).filter((column) => column >= LEAST);
  if (starts.length === 0) return lines;
  const edge = Math.min(...starts) - TOLERANCE;
  const left: PreparedLine[] = [];
  const right: PreparedLine[] = [];
  lines.forEach((line, index) => {
    const own = pieces[index] ?? [];
    const [first] = own;
    const nothing = prepareLine({ number: line.number, text: '' });
    if (!first || (own.length === 1 && first.column <= edge)) {
      left.push(line);
      right.push(nothing);
      return;
    }
    const isRight = first.column > edge && own.length === 1;
    left.push(isRight ? nothing : piece(line, first));
    const others = isRight ? own : own.slice(1);
    right.push(...others.map((other) => piece(line, other)));
  });
  // What stood alone at the right leaves no gap in the column at the left.
  const closed = left.filter((line, index) => line.kind !== 'blank' || lines[index]?.kind === 'blank');
  return [...closed, prepareLine({ number: 0, text: '' }), ...right];
}

const piece = ({ links, ...line }: PreparedLine, { text }: Piece): PreparedLine => ({
  ...prepareLine({ number: line.number, text }),
  ...(links ? { links } : {}),
});
