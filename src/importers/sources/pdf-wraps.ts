// Whether a line broke because it was full: what came next would not have fitted. Lines that broke so are one paragraph;
// one that had room left was ended.
import { joinedLines, tidy } from '#languages/normalise.ts';

/** A line where it stands on the page, in points; `y` is its baseline. */
export interface PlacedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
}

const WIDE = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** What begins a line of its own, however full the line above is. */
const LISTED = /^(?:[•●▪◦–—-]\s|\d{1,3}(?:\.\d{1,2})*[.)]\s|[(（]?(?:\p{L}|[ivx]{1,4})[)）]\s?\p{L}|\*)/u;
const LEADING = /(?:^|\s)\p{Ll}{1,3}$|,$/u;
const HELD = /^\S+?(?:[-–—/](?=.)|(?=\s)|$)/;

/** Whether what `below` begins with would still have fitted behind `above`, in a column that ends at `right`. */
export function hadRoom(above: PlacedLine, below: PlacedLine, right: number): boolean {
  const first = WIDE.test(below.text) ? below.text.slice(0, 1) : (HELD.exec(below.text)?.[0] ?? below.text);
  const width = ((below.end - below.start) * first.length) / Math.max(1, below.text.length);
  const space = WIDE.test(below.text) ? 0 : 0.25 * above.height;
  return above.end + space + 1.12 * width + 0.5 < right;
}

/** Whether a line begins something, however full the line above is. */
export const isListStart = ({ text }: PlacedLine): boolean => LISTED.test(text);

/**
 * The lines of a cell, those put together that broke because they were full. `right` is where the cell ends; where that
 * is not certain, a capital begins a line of its own unless a short word leads to it.
 */
export function paragraphsOfCell(lines: readonly PlacedLine[], right: number, isCertain: boolean): PlacedLine[][] {
  const out: PlacedLine[][] = [];
  for (const line of lines) {
    const open = out.at(-1);
    const above = open?.at(-1);
    const isFar = above && line.y - above.y > 1.75 * Math.max(line.height, above.height);
    const mayBegin = !isCertain && /^\p{Lu}/u.test(line.text) && !LEADING.test(above?.text ?? '');
    if (!open || !above || isFar || mayBegin || isListStart(line) || hadRoom(above, line, right)) out.push([line]);
    else open.push(line);
  }
  return out;
}

/** The text of lines that are one paragraph. */
export const joinedText = (lines: readonly PlacedLine[]): string => tidy(joinedLines(lines.map(({ text }) => text)));
