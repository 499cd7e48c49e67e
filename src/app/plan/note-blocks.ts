// The light formatting of notes: what is typed is read as paragraphs, lists and words that stand out. Whatever is not
// understood stays as it was typed. Linear in the length of the text.

/** A run of words, as it stands out. */
export interface NoteRun {
  readonly text: string;
  readonly stress: 'none' | 'emphasis' | 'strong';
}

/** A paragraph with its lines, or a list with its entries. */
export type NoteBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly NoteRun[])[] }
  /** `start` = the first number of a numbered list; null for one with bullets. */
  | { readonly kind: 'list'; readonly start: number | null; readonly lines: readonly (readonly NoteRun[])[] };

const BULLET = /^\s{0,8}[-*•–]\s+(?=\S)/;
const NUMBER = /^\s{0,8}(\d{1,4})[.)、．]\s*(?=\S)/;

/** The runs of a line: *emphasis*, **strong**. */
function runsOf(line: string): readonly NoteRun[] {
  const runs: NoteRun[] = [];
  let end = 0;
  for (const found of line.matchAll(/\*\*([^*]+)\*\*|\*([^*]+)\*/g)) {
    const [whole, strong, emphasis] = found;
    const text = strong ?? emphasis ?? '';
    // "3 * 4 * 5" is arithmetic.
    if (text.trim() !== text) continue;
    if (found.index > end) runs.push({ text: line.slice(end, found.index), stress: 'none' });
    runs.push({ text, stress: strong === undefined ? 'emphasis' : 'strong' });
    end = found.index + whole.length;
  }
  if (end < line.length || runs.length === 0) runs.push({ text: line.slice(end), stress: 'none' });
  return runs;
}

interface OpenBlock {
  readonly kind: NoteBlock['kind'];
  readonly start: number | null;
  readonly lines: (readonly NoteRun[])[];
}

/** The blocks of a note. */
export function noteBlocks(text: string): readonly NoteBlock[] {
  const blocks: OpenBlock[] = [];
  let goesOn = false;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      goesOn = false;
      continue;
    }
    const number = NUMBER.exec(line);
    const mark = number ?? BULLET.exec(line);
    const runs = runsOf(mark ? line.slice(mark[0].length) : line);
    const kind = mark ? 'list' : 'paragraph';
    const open = goesOn ? blocks.at(-1) : undefined;
    if (open?.kind === kind && (open.start === null) === (number === null)) open.lines.push(runs);
    else blocks.push({ kind, start: number ? Number(number[1]) : null, lines: [runs] });
    goesOn = true;
  }
  return blocks.map(({ kind, start, lines }) => (kind === 'list' ? { kind, start, lines } : { kind, lines }));
}
