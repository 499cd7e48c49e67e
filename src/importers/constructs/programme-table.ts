// The programme of work: days, times, and the items taken up, found in the running text of the table. A title runs on
// over broken lines until the agenda's wording is complete; what the agenda does not know ends where the next thing begins.
import type { Observation } from '#domain/finding.ts';
import type { BodyId, Item, LocalDate, LocalTime } from '#domain/meeting.ts';
import { weekdayOf } from '#domain/time.ts';
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { fold, isWordCharacter, likeness } from '#languages/normalise.ts';
import { type DateFound, dateReader, onCalendar } from '#languages/printed-dates.ts';
import { timesAt } from '#languages/printed-times.ts';
import { agreement, flowOf, lineBounds, linesOf, shown } from '../flow.ts';
import type { Ledger } from '../ledger.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { fullNumber, numberAt } from './item-number.ts';

/** An entry as the table prints it. */
export interface PrintedEntry {
  /** The items that it can mean: one of each body that has this number and title. None: business outside the agenda. */
  readonly candidates: readonly Item[];
  /** As printed, without number and continuation mark. */
  readonly title: string;
  /** The title is the agenda's. */
  readonly exact: boolean;
  readonly continued: boolean;
  readonly lines: readonly number[];
}

/** A slot as the table prints it. */
export interface PrintedSlot {
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly lines: readonly number[];
  readonly entries: readonly PrintedEntry[];
}

/** What the table gives. */
export interface ProgrammeTable {
  readonly slots: readonly PrintedSlot[];
  readonly observations: readonly Observation[];
}

/** What is known before the table is read. */
export interface ProgrammeContext {
  readonly agenda: readonly Item[];
  /** The agenda's titles, folded, by item id. */
  readonly foldedTitles: ReadonlyMap<string, string>;
  /** The year for dates without one; null where the document names none. */
  readonly year: number | null;
  /** The body in whose column a line stands, for documents that have tables. */
  readonly bodyAt: (line: PreparedLine) => BodyId | undefined;
}

const ENOUGH = 3;
const ALIKE = 0.35;

/** Reads the rows of the table. */
export function readProgrammeTable(
  rows: readonly PreparedLine[],
  context: ProgrammeContext,
  vocabulary: Vocabulary,
  ledger: Ledger,
): ProgrammeTable {
  const flow = flowOf(rows);
  const { text } = flow;
  const byNumber = new Map<string, Item[]>();
  for (const item of context.agenda) byNumber.set(item.number, [...(byNumber.get(item.number) ?? []), item]);
  const dates = new Map<number, DateFound>(
    dateReader(vocabulary)
      .datesIn(text)
      .map((found) => [found.index, found]),
  );
  const continuedMark = new RegExp(`\\s?[(（]\\s?(?:${oneOf(vocabulary.continued)})\\s?[)）]`, 'y');
  const lineStarts = new Set(flow.lineStarts);
  const byLine = new Map(rows.map((row) => [row.number, row]));
  const slots: (PrintedSlot & { entries: PrintedEntry[]; lines: number[] })[] = [];
  const observations: Observation[] = [];
  let day: { date: LocalDate; lines: number[] } | null = null;
  let before: string | null = null;
  let behindTime = -1;
  let at = 0;

  while (at < text.length) {
    if (/[\s.,;:*]/.test(text[at] as string)) at++;
    else at = dayAt(at) ?? slotAt(at) ?? entryAt(at) ?? passOver(at);
  }
  return { slots, observations };

  function dayAt(from: number): number | null {
    const found = dates.get(from);
    if (!found || found.end) return null;
    const closesLine = /^[\s.,:]*$/.test(text.slice(found.endIndex, lineBounds(flow, found.index).end));
    if (found.weekday === null && !closesLine) return null;
    const date = onCalendar(found.start, context.year);
    if (!date) return null;
    const own = linesOf(flow, found.index, found.endIndex);
    const line = own[0] ?? 0;
    if (found.weekday !== null && found.weekday !== weekdayOf(date)) {
      observations.push({
        rule: 'weekday-mismatch',
        severity: 'warning',
        where: { line },
        values: { date, printed: shown(flow, found.index, found.endIndex) },
      });
    }
    if (found.start.year === null)
      observations.push({ rule: 'year-inferred', severity: 'info', where: { line }, values: { date } });
    day = { date, lines: own };
    return found.endIndex;
  }

  function slotAt(from: number): number | null {
    const found = timesAt(text, from, vocabulary);
    if (!found) return null;
    const own = linesOf(flow, from, found.endIndex);
    if (!day) {
      observations.push({
        rule: 'time-without-day',
        severity: 'warning',
        where: { line: own[0] ?? 0 },
        values: { start: found.start, end: found.end },
      });
      return found.endIndex;
    }
    slots.push({ date: day.date, start: found.start, end: found.end, lines: [...day.lines, ...own], entries: [] });
    before = null;
    behindTime = found.endIndex;
    while (text[behindTime] === ' ') behindTime++;
    return behindTime;
  }

  /** The items that can be meant at a place where a number stands, with how far their titles agree. */
  function meantAt(from: number) {
    const number = numberAt(text, from);
    if (!number || dates.has(from)) return null;
    const full = fullNumber(number.number, before);
    let start = number.endIndex;
    while (/[\s]/.test(text[start] ?? '')) start++;
    const items = (byNumber.get(full) ?? []).map((item) => ({
      item,
      ...agreement(flow, start, context.foldedTitles.get(item.id) ?? ''),
    }));
    return { number: full, start, items, best: Math.max(0, ...items.map((item) => item.matched)) };
  }

  function entryAt(from: number): number | null {
    const meant = meantAt(from);
    if (!meant) return null;
    const beginsCell = lineStarts.has(from) || from === behindTime || text[from - 1] === '\t';
    if (meant.items.length === 0 && !beginsCell) return null;
    const complete = meant.items.filter((item) => item.complete);
    const slot = slots.at(-1);
    let end = complete.length > 0 ? Math.max(...complete.map((item) => item.end)) : titleEnd(meant.start);
    const titleStop = end;
    while (end < text.length && !isWordCharacter(text[end] as string) && !/[(（\t]/.test(text[end] as string)) end++;
    continuedMark.lastIndex = end;
    let continued = continuedMark.exec(text) !== null;
    if (continued) end = continuedMark.lastIndex;
    let stop = titleStop;
    if (complete.length === 0) {
      const mark = new RegExp(`${continuedMark.source}[\\s.。;；]*$`).exec(text.slice(meant.start, stop));
      if (mark) {
        continued = true;
        stop = meant.start + mark.index;
      }
    }
    const title = shown(flow, meant.start, stop).replace(/[。.；;]+$/, '');
    if (!slot) return null;
    const lines = linesOf(flow, from, end);
    const likely = inColumn(complete.length > 0 ? complete : mostLikely(meant.items, fold(title)), lines[0]);
    if (likely.length === 0 && context.agenda.length > 0) {
      observations.push({
        rule: 'item-not-on-agenda',
        severity: 'warning',
        where: { line: lines[0] ?? 0 },
        values: { number: meant.number, title },
      });
    }
    slot.entries.push({
      candidates: likely.map(({ item }) => item),
      title: likely.length === 0 ? `${meant.number} ${title}` : title,
      exact: complete.length > 0,
      continued,
      lines,
    });
    before = meant.number;
    return Math.max(end, from + 1);
  }

  function mostLikely<Meant extends { item: Item }>(items: readonly Meant[], folded: string): Meant[] {
    const rated = items.map((meant) => ({
      meant,
      rate: likeness(folded, context.foldedTitles.get(meant.item.id) ?? ''),
    }));
    const best = Math.max(ALIKE, ...rated.map(({ rate }) => rate));
    return rated.filter(({ rate }) => rate >= best).map(({ meant }) => meant);
  }

  /** Of several bodies' items, those of the body in whose column the entry stands. */
  function inColumn<Meant extends { item: Item }>(items: readonly Meant[], line: number | undefined): readonly Meant[] {
    const row = byLine.get(line ?? 0);
    const body = row && context.bodyAt(row);
    const own = items.filter(({ item }) => item.body === body);
    return own.length > 0 ? own : items;
  }

  function isSameCell(a: number, b: number): boolean {
    const [one, other] = [byLine.get(flow.lineOf[a] ?? 0)?.cell, byLine.get(flow.lineOf[b] ?? 0)?.cell];
    return one?.table === other?.table && one?.row === other?.row && one?.column === other?.column;
  }

  /** Where a title that is not the agenda's ends: at the end of its cell, or where the next day, time or item begins. */
  function titleEnd(from: number): number {
    const row = lineBounds(flow, from);
    let line = row.end;
    if (text.slice(row.start, from).includes('\t')) {
      const cell = text.slice(from, line).indexOf('\t');
      return cell >= 0 ? from + cell : line;
    }
    while (line < text.length && isSameCell(from, line)) {
      const meant = meantAt(line);
      const isDay = dates.get(line)?.weekday != null;
      const reads = (): boolean =>
        meant !== null &&
        (meant.best >= ENOUGH ||
          context.agenda.length === 0 ||
          mostLikely(meant.items, fold(shown(flow, meant.start, lineBounds(flow, line).end))).length > 0);
      if (isDay || timesAt(text, line, vocabulary) || reads()) break;
      line = lineBounds(flow, line).end;
    }
    return line;
  }

  function passOver(from: number): number {
    const end = lineBounds(flow, from).end;
    ledger.pass('not-understood', linesOf(flow, from, end));
    return end;
  }
}
