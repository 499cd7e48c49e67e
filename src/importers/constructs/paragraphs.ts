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

/** How wide a line is printed, in columns: a Chinese character takes two. */
export const width = (text: string): number => {
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
  if (margin <= LONGEST_PRINTED_LINE) return { margin, doubleSpaced: followed > text.length / 2 };
  // What is printed on pages is broken at their margin, however small the letters are.
  const isPage = text.some(({ box }) => box !== undefined);
  return { margin: isPage ? margin : null, doubleSpaced: false };
}

/** Below this part of the usual width a line was not full. */
const ROOM = 0.75;
/** Words after which a line goes on, wherever it breaks. */
export const OPEN_END =
  /(?:[,:(–—-]|(?:^|\s)(?:of|the|to|on|for|against|and|or|in|by|with|from|at|de|du|des|la|le|les|sur|aux?|et|à|en|pour|par|dans|del?|el|los|las|y|e|o|contra|para|por|sobre|con|по|и|о|об|в|на|с|для|к|от|из|за|المعنية|المعني|في|من|إلى|على))$/u;

/**
 * Tells whether a line that begins in upper case is apart from the one above it, which broke although the next word
 * would have had room.
 */
export function deliberateBreaks(lines: readonly PreparedLine[]) {
  const widths = lines
    .filter((line) => line.kind === 'text')
    .map((line) => width(line.normal))
    .sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.95)] ?? 0;
  return (above: PreparedLine | undefined, line: PreparedLine): boolean => {
    if (!above || above.number === line.number || above.cell || !/^\s*\p{Lu}/u.test(line.plain)) return false;
    const word = /^\S*/.exec(line.normal)?.[0].length ?? 0;
    return width(above.normal) + 1 + word < widest * ROOM && !OPEN_END.test(above.normal);
  };
}

/** Joins lines to paragraphs. */
export function paragraphsOf(
  lines: readonly PreparedLine[],
  breaking: LineBreaking,
  isBreak?: (before: string, behind: string) => boolean,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: PreparedLine[] = [];
  const close = (): void => {
    const text = tidy(
      joinedLines(
        open.map((line) => line.plain),
        isBreak,
      ),
    );
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
