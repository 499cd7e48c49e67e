// Two columns whose rows text extraction ran together: "Item 3. General debate Consideration of draft resolutions". The
// heads name two that meet; what stands by itself again and again, and behind other business, is the second one's.
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { fold } from '#languages/normalise.ts';
import { dateReader } from '#languages/printed-dates.ts';
import { type PreparedLine, prepareLine } from '../prepared-line.ts';
import { listedNumber } from './item-number.ts';
import { hoursAt } from './programme-hours.ts';

/** Such a table is numbered so, apart from those of blanks and tabs and those that a document has by itself. */
const TABLE = -3;
const MOST_HEAD_WORDS = 16;
/** Letters of the shortest and the longest wording that is looked for. */
const SHORTEST = 10;
const LONGEST = 120;

/** The lines, with what stands in either column as its cells; as they are where no two columns are named. */
export function apartByWording(
  lines: readonly PreparedLine[],
  bodyNames: readonly string[],
  vocabulary: Vocabulary,
): readonly PreparedLine[] {
  if (lines.some((line) => line.cell || line.text.includes('\t'))) return lines;
  const heads = headsIn(lines, bodyNames, vocabulary);
  if (!heads) return lines;
  const { datesIn } = dateReader(vocabulary);
  const mark = new RegExp(`\\s?[(（]\\s?(?:${oneOf(vocabulary.continued)})\\s?[)）]\\.?$`, 'u');
  const isDay = ({ normal }: PreparedLine): boolean => datesIn(normal.slice(0, 60))[0]?.index === 0;
  const beginsRow = ({ normal }: PreparedLine): boolean => hoursAt(normal, 0, true, vocabulary) !== null;
  const below = lines.slice(heads.end);
  const unmarked = (text: string): string => fold(text.replace(mark, ''));

  const counts = new Map<string, number>();
  for (const line of below) {
    const own = unmarked(line.normal);
    const isPlain = line.kind === 'text' && own.length >= SHORTEST && own.length <= LONGEST;
    if (isPlain && listedNumber(line.plain) === null && !isDay(line) && !beginsRow(line))
      counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const standing = new Set([...counts].flatMap(([wording, count]) => (count > 1 ? [wording] : [])));
  if (standing.size === 0) return lines;

  /** Where the second column begins in a line; null where the line has nothing of it. */
  const secondAt = (text: string): number | null => {
    if (standing.has(unmarked(text))) return 0;
    let from = text.lastIndexOf(' ');
    while (from > 0 && text.length - from < LONGEST * 2) {
      if (standing.has(unmarked(text.slice(from + 1)))) return from + 1;
      from = text.lastIndexOf(' ', from - 1);
    }
    return null;
  };

  const out = [...lines.slice(0, heads.start), ...heads.lines];
  let row = 1;
  let second: PreparedLine[] = [];
  const flush = (): void => {
    out.push(...second);
    second = [];
    row++;
  };
  for (const line of below) {
    if (line.kind !== 'text') continue;
    if (isDay(line)) {
      flush();
      out.push(line);
      continue;
    }
    if (beginsRow(line)) flush();
    const at = secondAt(line.plain.trimEnd());
    const goesOn = at === null && second.length > 0 && mark.test(line.normal) && unmarked(line.normal) === '';
    if (goesOn) second.push(inColumn(line, line.plain, row, 2));
    else if (at === null) out.push(inColumn(line, line.plain, row, 1));
    else {
      if (at > 0) out.push(inColumn(line, line.plain.slice(0, at), row, 1));
      second.push(inColumn(line, line.plain.slice(at), row, 2));
    }
  }
  flush();
  return out;
}

const inColumn = ({ number }: PreparedLine, text: string, row: number, column: number): PreparedLine => ({
  ...prepareLine({ number, text }),
  cell: { table: TABLE, row, column, columns: 1, rows: 1 },
});

/** The line that names the two, behind the heads of the first column; with each of its parts in its column. */
function headsIn(
  lines: readonly PreparedLine[],
  bodyNames: readonly string[],
  vocabulary: Vocabulary,
): { start: number; end: number; lines: readonly PreparedLine[] } | null {
  const names = new Set(bodyNames.map(fold));
  const heads = new Set(['', ...vocabulary.columnHeads.map(fold)]);
  const meets = (text: string): boolean => vocabulary.programme.otherParts.test(text) || names.has(fold(text));
  for (const [index, line] of lines.entries()) {
    const words = line.normal.split(' ');
    if (line.kind !== 'text' || words.length > MOST_HEAD_WORDS) continue;
    for (let from = 0; from < words.length - 1; from++) {
      if (!heads.has(fold(words.slice(0, from).join(' ')))) continue;
      for (let to = from + 1; to < words.length; to++) {
        const [first, second] = [words.slice(from, to).join(' '), words.slice(to).join(' ')];
        if (!meets(first) || !meets(second)) continue;
        const printed = line.plain.trim().split(/\s+/);
        const cells = [printed.slice(0, from), printed.slice(from, to), printed.slice(to)];
        const own = cells.flatMap((cell, column) =>
          cell.length === 0 ? [] : [inColumn(line, cell.join(' '), 0, column)],
        );
        return { start: index, end: index + 1, lines: own };
      }
    }
  }
  return null;
}
