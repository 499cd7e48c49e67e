// The programme of work: days, times, and the items taken up, found in the running text of the table. A title runs on
// over broken lines until the agenda's wording is complete; what the agenda does not know ends where the next thing begins.
import type { Observation } from '#domain/finding.ts';
import type { LocalDate, LocalTime } from '#domain/meeting.ts';
import type { Vocabulary } from '#languages/language.ts';
import { flowOf, lineBounds, linesOf, shown } from '../flow.ts';
import type { Ledger } from '../ledger.ts';
import type { PreparedLine } from '../prepared-line.ts';
import type { OpenSlot, PrintedSlot, ProgrammeContext } from './printed-programme.ts';
import { dayFinder } from './programme-days.ts';
import { entryReader } from './programme-entries.ts';
import { endAtNext, type HalfDay, hoursAt, rememberHours, settledHours } from './programme-hours.ts';

/** What the table gives. */
export interface ProgrammeTable {
  readonly slots: readonly PrintedSlot[];
  readonly observations: readonly Observation[];
}

/** "3rd": the number of a meeting in a cell of its own. */
const ALONE = /^\(?(?:第\s?)?\d{1,5}\s?(?:st|nd|rd|th|re|e|[eè]me|\.?ª|\.?a|-?е|-?я|次)(?:\s\([^()]{3,20}\))?\s*$/;
/** "6.a": an item; in Spanish it is an ordinal. */
const LETTERED = /^\d{1,3}\.?a\s*$/;
/** "10 a.m. 1st Organization of work": the number of a meeting, run together with its hours and its business. */
const BESIDE_HOURS = /^\d{1,5}(?:st|nd|rd|th|re|e|ème|ª|-?е|-?я)(?=\s+\p{L})/u;

const LONGEST_NOTICE = 240;
const LONGEST_WEEK = 60;
/** What leaves a doubt which date a day is. */
const DOUBTS: ReadonlySet<string> = new Set(['weekday-mismatch', 'date-inferred', 'date-mended']);

/** Reads the rows of the table. */
export function readProgrammeTable(
  rows: readonly PreparedLine[],
  context: ProgrammeContext,
  vocabulary: Vocabulary,
  ledger: Ledger,
): ProgrammeTable {
  const flow = flowOf(rows, vocabulary.isBreak);
  const { text } = flow;
  const words = vocabulary.programme;
  const days = dayFinder(flow, context, vocabulary);
  const lineStarts = new Set(flow.lineStarts);
  const slots: OpenSlot[] = [];
  const observations: Observation[] = [];
  const known = new Map<HalfDay, readonly [LocalTime, LocalTime]>();
  let current: OpenSlot[] = [];
  let day: { date: LocalDate; lines: number[]; doubted?: string } | null = null;
  let waiting: number[] = [];
  let behind = -1;
  let at = 0;
  const ends = cellEnds(text, lineStarts);
  const entries = entryReader({ flow, rows, context, vocabulary, days, observations, cellEnd });

  while (at < text.length) {
    if (/[\s.,;:*•▪●○·‣–—|]/.test(text[at] as string)) at++;
    else if (text[at] === '-' && text[at + 1] === ' ') at++;
    else at = dayAt(at) ?? weekAt(at) ?? slotAt(at) ?? meetingAt(at) ?? asideAt(at) ?? entryAt(at) ?? passOver(at);
  }
  ledger.pass('notice', waiting);
  endAtNext(slots);
  return { slots, observations };

  function beginsCell(from: number): boolean {
    let place = from;
    while (/[ .•▪●○·‣–—|-]/.test(text[place - 1] ?? '') && !lineStarts.has(place)) place--;
    return lineStarts.has(place) || place <= behind || text[place - 1] === '\t';
  }

  function dayAt(from: number): number | null {
    const found = days.at(from, beginsCell(from), day?.date ?? null);
    if (!found) return null;
    observations.push(...found.observations);
    entries.newDay(from);
    const isDoubted = found.observations.some(({ rule }) => DOUBTS.has(rule));
    const doubted = isDoubted ? { doubted: text.slice(from, found.endIndex).trim() } : {};
    day = { date: found.date, lines: linesOf(flow, from, found.endIndex), ...doubted };
    current = [];
    behind = skipped(found.endIndex);
    return found.endIndex;
  }

  /** "Week of 17 to 21 July", "Week 2": a heading over the days that follow. */
  function weekAt(from: number): number | null {
    if (!beginsCell(from)) return null;
    const end = cellEnd(from);
    if (end - from > LONGEST_WEEK) return null;
    const isNumbered = words.week.test(text.slice(from, end).trim());
    if (!isNumbered && !days.isRangeWithin(from, end)) return null;
    ledger.pass('page-furniture', linesOf(flow, from, end));
    return end;
  }

  function slotAt(from: number): number | null {
    const loose = day !== null && beginsCell(from);
    const found = hoursAt(text, from, loose, vocabulary);
    if (!found) return null;
    const own = linesOf(flow, from, found.endIndex);
    const line = own[0] ?? 0;
    const rest = skipped(found.endIndex);
    if (!day) {
      const { start, end } = settledHours(found.ranges[0] as (typeof found.ranges)[number], known);
      observations.push({ rule: 'time-without-day', severity: 'warning', where: { line }, values: { start, end } });
      return found.endIndex;
    }
    if (isAside(rest)) return setAside(from, rest);
    const first = found.ranges[0];
    const around = current[0];
    // A single time within a slot whose end is printed says when an entry begins.
    if (first?.start && !first.end && around?.supposed === null && first.start < around.end) {
      around.lines.push(...own);
      ledger.leave({ printed: shown(flow, from, found.endIndex), lines: own });
      behind = rest;
      return rest;
    }
    const dayOf = day;
    current = found.ranges.map((range): OpenSlot => {
      rememberHours(range, known);
      const { start, end, supposed } = settledHours(range, known);
      if (supposed) observations.push({ rule: supposed, severity: 'info', where: { line }, values: { start, end } });
      if (range.mended)
        observations.push({ rule: 'hours-mended', severity: 'info', where: { line }, values: { start, end } });
      return {
        date: dayOf.date,
        start,
        end,
        supposed,
        ...(dayOf.doubted === undefined ? {} : { doubtedDay: dayOf.doubted }),
        hoursLine: line,
        lines: [...dayOf.lines, ...waiting, ...own],
        entries: [],
      };
    });
    waiting = [];
    slots.push(...current);
    entries.begin(from);
    behind = rest;
    return behind;
  }

  /** "17th plenary meeting": part of the slot beside it, or of the next. */
  function meetingAt(from: number): number | null {
    if (!day || !beginsCell(from)) return null;
    words.meeting.lastIndex = from;
    const cell = text.slice(from, Math.min(cellEnd(from), from + 40));
    const isNamed = words.meeting.test(text);
    const ordinal = vocabulary.language === 'es' || !LETTERED.test(cell) ? ALONE.exec(cell) : null;
    const alone =
      ordinal ?? (!isNamed && from === behind && current.at(-1)?.entries.length === 0 ? BESIDE_HOURS.exec(cell) : null);
    if (!alone && !isNamed) return null;
    const end = alone ? from + alone[0].trimEnd().length : words.meeting.lastIndex;
    if (/[\p{L}\p{N}]/u.test(text[end] ?? '') && !/[\u2e80-\u9fff]/.test(text[end] ?? '')) return null;
    const own = linesOf(flow, from, end);
    const slot = current.at(-1);
    if (slot && slot.entries.length === 0) slot.lines.push(...own);
    else waiting.push(...own);
    behind = skipped(end);
    return behind;
  }

  /** A deadline, a break, a holiday: understood, and no slot. */
  function asideAt(from: number): number | null {
    return day && beginsCell(from) && (isAside(from) || words.room.test(cellText(from))) ? setAside(from, from) : null;
  }

  function isAside(from: number): boolean {
    const line = cellText(from);
    return [words.noMeeting, words.notice, words.pause].some((word) => word.test(line));
  }

  function cellText(from: number): string {
    return text.slice(from, Math.min(cellEnd(from), from + LONGEST_NOTICE)).trim();
  }

  function setAside(from: number, aside: number): number {
    const end = cellEnd(aside);
    if (words.noMeeting.test(text.slice(aside, end))) {
      const empty = current.filter((slot) => slot.entries.length === 0);
      for (const slot of empty) slots.splice(slots.indexOf(slot), 1);
      ledger.pass('notice', [...empty.flatMap((slot) => slot.lines), ...(day?.lines ?? [])]);
    }
    ledger.pass('notice', linesOf(flow, from, end));
    const left = words.room.test(cellText(from)) ? 'room' : 'notice';
    ledger.leave({ printed: shown(flow, from, end), lines: linesOf(flow, from, end), known: left });
    return end;
  }

  function entryAt(from: number): number | null {
    const begins = beginsCell(from);
    if (begins && words.upon.test(text.slice(from, Math.min(cellEnd(from), from + LONGEST_NOTICE)))) {
      const own = linesOf(flow, from, cellEnd(from));
      const printed = shown(flow, from, cellEnd(from));
      observations.push({
        rule: 'time-by-completion',
        severity: 'info',
        where: { line: own[0] ?? 0 },
        values: { printed },
      });
      ledger.pass('notice', own);
      return cellEnd(from);
    }
    const end = entries.at(from, begins, current);
    if (end !== null && end > from)
      behind = skipped(end) > end && text[skipped(end) - 1] === '\t' ? skipped(end) : behind;
    return end;
  }

  function passOver(from: number): number {
    const end = lineBounds(flow, from).end;
    ledger.pass('not-understood', linesOf(flow, from, end));
    ledger.leave({ printed: shown(flow, from, end), lines: linesOf(flow, from, end) });
    return end;
  }

  function skipped(from: number): number {
    let place = from;
    while (/[\s:,،•|)]/.test(text[place] ?? '')) place++;
    return place;
  }

  /** Where the line or the cell of a row ends. */
  function cellEnd(from: number): number {
    return ends[from] ?? text.length;
  }
}

/** For each place, where its cell or line ends. */
function cellEnds(text: string, lineStarts: ReadonlySet<number>): Int32Array {
  const ends = new Int32Array(text.length);
  let end = text.length;
  for (let at = text.length - 1; at >= 0; at--) {
    if (lineStarts.has(at + 1)) end = at + 1;
    if (text[at] === '\t') end = at;
    ends[at] = end;
  }
  return ends;
}
