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
const LEAST_TIMES = 3;

/**
 * The lines, with what stands in either column as its cells; as they are where no two columns are named. `titles` are
 * those of the agenda, folded: they are business, not what stands beside it.
 */
export function apartByWording(
  lines: readonly PreparedLine[],
  bodyNames: readonly string[],
  titles: ReadonlySet<string>,
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

  const alone = new Set<string>();
  for (const line of below) {
    const own = unmarked(line.normal);
    const isWording = line.kind === 'text' && own.length >= SHORTEST && own.length <= LONGEST && !titles.has(own);
    if (isWording && listedNumber(line.plain) === null && !isDay(line) && !beginsRow(line)) alone.add(own);
  }

  /** Where the second column would begin in a line, and with what; null where the line has nothing of it. */
  const secondIn = (text: string): { at: number; wording: string } | null => {
    const whole = unmarked(text);
    if (alone.has(whole)) return { at: 0, wording: whole };
    for (let at = text.lastIndexOf(' '); at > 0 && text.length - at < LONGEST * 2; at = text.lastIndexOf(' ', at - 1)) {
      const wording = unmarked(text.slice(at + 1));
      const wordBefore = text.slice(text.lastIndexOf(' ', at - 1) + 1, at);
      if (alone.has(wording) && /\p{L}{3}/u.test(wordBefore)) return { at: at + 1, wording };
    }
    return null;
  };
  const found = below.map((line) => (line.kind === 'text' ? secondIn(line.plain.trimEnd()) : null));
  const counts = new Map<string, { all: number; behind: number }>();
  for (const { at, wording } of found.filter((one) => one !== null)) {
    const count = counts.get(wording) ?? { all: 0, behind: 0 };
    counts.set(wording, { all: count.all + 1, behind: count.behind + (at > 0 ? 1 : 0) });
  }
  const isSecond = ({ wording }: { wording: string }): boolean => {
    const { all, behind } = counts.get(wording) ?? { all: 0, behind: 0 };
    return behind > 0 && all >= LEAST_TIMES;
  };
  if (!found.some((one) => one !== null && isSecond(one))) return lines;

  const out = [...lines.slice(0, heads.start), ...heads.lines];
  let row = 1;
  let second: PreparedLine[] = [];
  const flush = (): void => {
    out.push(...second);
    second = [];
    row++;
  };
  for (const [index, line] of below.entries()) {
    if (line.kind !== 'text') continue;
    if (isDay(line)) {
      flush();
      out.push(line);
      continue;
    }
    if (beginsRow(line)) flush();
    const own = found[index];
    const at = own && isSecond(own) ? own.at : null;
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
  const isPart = (text: string): boolean => vocabulary.programme.otherParts.test(text);
  for (const [index, line] of lines.entries()) {
    const words = line.normal.split(' ');
    if (line.kind !== 'text' || words.length > MOST_HEAD_WORDS) continue;
    for (let from = 0; from < words.length - 1; from++) {
      if (!heads.has(fold(words.slice(0, from).join(' ')))) continue;
      for (let to = from + 1; to < words.length; to++) {
        const [first, second] = [words.slice(from, to).join(' '), words.slice(to).join(' ')];
        // What has an agenda of its own has numbers, and is known by them.
        if (!(isPart(first) || names.has(fold(first))) || !isPart(second)) continue;
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
