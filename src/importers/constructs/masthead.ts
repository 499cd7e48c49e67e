// The head of a document: symbol, distribution date, bodies with their dates, venue and ordinal.
import type { LocalDate } from '#domain/meeting.ts';
import type { Vocabulary } from '#languages/language.ts';
import { normalise, tidy } from '#languages/normalise.ts';
import { type DateFound, dateReader, onCalendar } from '#languages/printed-dates.ts';
import { flowOf } from '../flow.ts';
import type { Ledger } from '../ledger.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { type SymbolFound, symbolsIn } from './documents.ts';

/** A body as the masthead names it. */
export interface NamedBody {
  readonly name: string;
  readonly ordinal: number | null;
  readonly lines: readonly number[];
}

/** What a masthead says; what it does not say is null. */
export interface Masthead {
  readonly symbol: string | null;
  readonly distribution: LocalDate | null;
  readonly bodies: readonly NamedBody[];
  readonly venue: string | null;
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
}

/** Reads the masthead. `alsoPrinted` are languages besides the document's own in which it prints dates (English). */
export function readMasthead(
  lines: readonly PreparedLine[],
  vocabulary: Vocabulary,
  alsoPrinted: readonly Vocabulary[],
  ledger: Ledger,
): Masthead {
  const readers = [vocabulary, ...alsoPrinted].map(dateReader);
  const datesIn = (text: string): DateFound[] =>
    readers.map((reader) => reader.datesIn(text)).find((found) => found.length > 0) ?? [];
  const blocks = blocksOf(lines.filter((line) => line.kind !== 'rule'));
  const bodies: NamedBody[] = [];
  let symbol: string | null = null;
  let distribution: LocalDate | null = null;
  let venue: string | null = null;
  const days: LocalDate[] = [];
  let above: PreparedLine[] = [];

  for (const block of blocks) {
    for (const line of block) {
      const found = datesIn(line.normal);
      const first = found[0];
      const printed: SymbolFound | undefined = symbol === null ? symbolsIn(flowOf([line]))[0] : undefined;
      if (printed) {
        symbol = printed.symbol;
        ledger.use('symbol', [line.number]);
      } else if (first && first.end === null && bodies.length === 0 && isDistribution(line, block)) {
        distribution = onCalendar(first.start, null);
        ledger.use('distribution', [line.number]);
      } else if (first && (first.end !== null || first.start.year !== null)) {
        const body = bodyAbove(above, vocabulary);
        if (body) {
          bodies.push(body);
          ledger.use(`body/${bodies.length - 1}`, body.lines);
        }
        const from = onCalendar(first.start, null);
        const to = first.end ? onCalendar({ ...first.end, year: first.end.year ?? first.start.year }, null) : from;
        if (from && to) {
          days.push(from, to);
          ledger.use('start', [line.number]);
          ledger.use('end', [line.number]);
        }
        const rest = placeBeside(line, first);
        if (rest !== '') {
          venue ??= rest;
          ledger.use('venue', [line.number]);
        }
      } else {
        const furniture = isFurniture(line, vocabulary);
        if (furniture) ledger.pass('page-furniture', [line.number]);
        if (!furniture || vocabulary.bodyKind.test(line.normal)) {
          above.push(line);
          continue;
        }
      }
      above = [];
    }
    // What names a body stands directly above its dates, perhaps with empty lines between but nothing else.
    above =
      above.length > 0 && block.some((line) => above.includes(line))
        ? above.filter((line) => block.includes(line))
        : above;
    if (above.length > 0 && vocabulary.bodyKind.test(joined(above)))
      ledger.pass(
        'page-furniture',
        above.map((line) => line.number),
      );
  }
  days.sort();
  return { symbol, distribution, bodies, venue, start: days[0] ?? null, end: days.at(-1) ?? null };
}

const joined = (lines: readonly PreparedLine[]): string => lines.map((line) => line.normal).join(' ');

/** Runs of lines without an empty one between. */
function blocksOf(lines: readonly PreparedLine[]): PreparedLine[][] {
  const blocks: PreparedLine[][] = [[]];
  for (const line of lines) {
    if (line.kind === 'blank') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

const isDistribution = (line: PreparedLine, block: readonly PreparedLine[]): boolean =>
  block.some((other) => /^(?:distr|分发|раздача|التوزيع)/.test(other.normal) && other.number <= line.number);

const isFurniture = (line: PreparedLine, vocabulary: Vocabulary): boolean =>
  vocabulary.furniture.test(line.normal) ||
  /^(?:distr|original|chinese|english|french|russian|spanish|arabic|general|limited|united nations)/.test(
    line.normal,
  ) ||
  /^[*\d\s().v-]+[a-z0-9()*\s.-]*$/.test(line.normal);

/** The body that a block of lines names, with its ordinal where a line of its own gives it. */
function bodyAbove(lines: readonly PreparedLine[], vocabulary: Vocabulary): NamedBody | null {
  let ordinal: number | null = null;
  const named = lines.filter((line) => {
    const [match] = [...line.normal.matchAll(vocabulary.ordinalSession)];
    if (!match || match[0].length < line.normal.length - 2) return true;
    ordinal = vocabulary.ordinal(match.groups?.ordinal ?? '');
    return ordinal === null;
  });
  if (named.length === 0 || !vocabulary.bodyKind.test(joined(named))) return null;
  return {
    name: tidy(named.map((line) => line.plain).join(' ')),
    ordinal,
    lines: lines.map((line) => line.number),
  };
}

/** What stands beside the date in its line: the venue. */
function placeBeside(line: PreparedLine, date: DateFound): string {
  // The line as printed and its normal form part company only in width and spaces, so the venue is cut from the print.
  const before = line.normal.slice(0, date.index).trim();
  const behind = line.normal.slice(date.endIndex).trim();
  const wanted = normalise((before === '' ? behind : before).replace(/^[\s,،;:]+|[\s,،;:*]+$/g, ''));
  const words = tidy(line.plain)
    .split(/[,，،]/)
    .map((part) => part.trim());
  return words.find((part) => normalise(part.replace(/\*+$/, '')) === wanted)?.replace(/\*+$/, '') ?? '';
}
