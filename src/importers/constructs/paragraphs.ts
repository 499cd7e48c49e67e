// Paragraphs out of lines that a page broke: a line ends one where it closes a sentence short of the margin.
import { joinedLines, tidy } from '#languages/normalise.ts';
import type { PreparedLine } from '../prepared-line.ts';

/** A paragraph with the lines that it stood on. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly number[];
}

/** How a document breaks its lines. */
export interface LineBreaking {
  /** The width at which lines are broken, in columns (a Chinese character takes two); null where a line is a paragraph. */
  readonly margin: number | null;
  /** Every line is followed by an empty one, so that empty lines part nothing. */
  readonly doubleSpaced: boolean;
}

const LONGEST_PRINTED_LINE = 120;
const CLOSED = /[。！？：；.!?:;؟؛]["”»）)\]]*\d{0,2}$/;

const width = (text: string): number => {
  let columns = 0;
  for (const character of text) columns += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return columns;
};

/** Finds out how a document breaks its lines. */
export function lineBreaking(lines: readonly PreparedLine[]): LineBreaking {
  const text = lines.filter((line) => line.kind === 'text');
  const widths = text.map((line) => width(line.normal)).sort((a, b) => a - b);
  const margin = widths[Math.floor(widths.length * 0.95)] ?? 0;
  const followed = lines.filter((line, index) => line.kind === 'text' && lines[index + 1]?.kind === 'blank').length;
  return { margin: margin > LONGEST_PRINTED_LINE ? null : margin, doubleSpaced: followed > text.length / 2 };
}

/** Joins lines to paragraphs. */
export function paragraphsOf(lines: readonly PreparedLine[], breaking: LineBreaking): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: PreparedLine[] = [];
  const close = (): void => {
    const text = tidy(joinedLines(open.map((line) => line.plain)));
    if (text !== '') paragraphs.push({ text, lines: open.map((line) => line.number) });
    open = [];
  };
  for (const line of lines) {
    if (line.kind === 'blank') {
      if (!breaking.doubleSpaced || breaking.margin === null) close();
      continue;
    }
    open.push(line);
    if (breaking.margin === null || endsParagraph(line, breaking.margin)) close();
  }
  close();
  return paragraphs;
}

/** A sentence closed short of the margin, or with the space that text extraction leaves at a paragraph's end. */
function endsParagraph(line: PreparedLine, margin: number): boolean {
  if (!CLOSED.test(line.normal)) return false;
  return /\s$/.test(line.text) || width(line.normal) < margin * 0.9;
}
