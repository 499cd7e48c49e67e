// The days of a programme: with or without a year, a weekday alone, and dates that lost a character on their way.
import type { Observation } from '#domain/finding.ts';
import type { LocalDate } from '#domain/meeting.ts';
import { addDays, localDate, weekdayOf } from '#domain/time.ts';
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { type DateFound, dateReader, onCalendar } from '#languages/printed-dates.ts';
import { type Flow, lineBounds, linesOf, shown } from '../flow.ts';

/** What is known of the meeting's days before the table is read. */
export interface DayContext {
  readonly years: readonly number[];
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
}

/** A day found at a place. */
export interface DayFound {
  readonly date: LocalDate;
  readonly endIndex: number;
  readonly observations: readonly Observation[];
}

const LONGEST_MEETING = 400;

/** Finds days in a flow. */
export function dayFinder(flow: Flow, { years, start, end }: DayContext, vocabulary: Vocabulary) {
  const { text } = flow;
  const dates = new Map<number, DateFound>(
    dateReader(vocabulary)
      .datesIn(text)
      .map((found) => [found.index, found]),
  );
  const weekdays = new Map(
    vocabulary.weekdays.flatMap((variants, index) => variants.map((name) => [name, index + 1] as const)),
  );
  const anyWeekday = oneOf(weekdays.keys());
  const weekdayAlone = new RegExp(`(${anyWeekday})(?!\\p{L})(?: ?,? ?(\\d{1,2})(?![\\d.:/]| ?\\p{L}))?`, 'uy');
  /** "1126日 星期日": the month's sign was lost. */
  const runTogether = new RegExp(`(\\d{1,2}?)(\\d{2})日\\s?[,(（]?\\s?(${anyWeekday})[)）]?`, 'y');
  const isWithin = (date: LocalDate): boolean => start !== null && end !== null && date >= start && date <= end;

  /** The date with the likeliest year: the one in which it is within the meeting, or has its printed weekday. */
  function dated({ start: printed, weekday }: DateFound): LocalDate | null {
    if (printed.year !== null) return onCalendar(printed, null);
    const possible = years.map((year) => onCalendar(printed, year)).filter((date) => date !== null);
    return (
      possible.find(isWithin) ??
      (weekday === null ? undefined : possible.find((date) => weekdayOf(date) === weekday)) ??
      possible[0] ??
      null
    );
  }

  /** The day that begins at a place; null where none does. */
  function at(from: number, beginsCell: boolean, before: LocalDate | null): DayFound | null {
    const found = dates.get(from);
    if (!found) return beginsCell ? (brokenDay(from) ?? weekdayOnly(from, before)) : null;
    if (found.end) return null;
    const closesLine = /^[\s.,:()]*(?:\t|$)/.test(text.slice(found.endIndex, lineBounds(flow, found.index).end));
    if (found.weekday === null && !(closesLine && beginsCell)) return null;
    const date = dated(found);
    if (!date) return null;
    const line = linesOf(flow, found.index, found.endIndex)[0] ?? 0;
    const observations: Observation[] = [];
    if (found.weekday !== null && found.weekday !== weekdayOf(date)) {
      const printed = shown(flow, found.index, found.endIndex);
      observations.push({ rule: 'weekday-mismatch', severity: 'warning', where: { line }, values: { date, printed } });
    }
    if (found.start.year === null)
      observations.push({ rule: 'year-inferred', severity: 'info', where: { line }, values: { date } });
    return { date, endIndex: found.endIndex, observations };
  }

  /** A weekday by itself, or with nothing but the day of the month, in a meeting whose days are known. */
  function weekdayOnly(from: number, before: LocalDate | null): DayFound | null {
    weekdayAlone.lastIndex = from;
    const match = weekdayAlone.exec(text);
    if (!match || !start || !end) return null;
    const endIndex = from + match[0].length;
    const rest = text.slice(endIndex, lineBounds(flow, from).end);
    if (!/^[\s.,:()-]*(?:\t|$|\d)/.test(rest)) return null;
    const weekday = weekdays.get(match[1] as string);
    const number = match[2] === undefined ? null : Number(match[2]);
    let date = before && before >= start ? addDays(before, 1) : start;
    for (let count = 0; date <= end && count < LONGEST_MEETING; count++, date = addDays(date, 1)) {
      if (weekdayOf(date) !== weekday || (number !== null && Number(date.slice(8)) !== number)) continue;
      const line = linesOf(flow, from, endIndex)[0] ?? 0;
      const values = { date, printed: shown(flow, from, endIndex) };
      return { date, endIndex, observations: [{ rule: 'date-inferred', severity: 'info', where: { line }, values }] };
    }
    return null;
  }

  /** A date run together, where its weekday proves which it is. */
  function brokenDay(from: number): DayFound | null {
    if (vocabulary.language !== 'zh') return null;
    runTogether.lastIndex = from;
    const match = runTogether.exec(text);
    if (!match) return null;
    const weekday = weekdays.get(match[3] as string);
    for (const year of years) {
      const date = localDate(year, Number(match[1]), Number(match[2]));
      if (!date || weekdayOf(date) !== weekday) continue;
      const endIndex = from + match[0].length;
      const line = linesOf(flow, from, endIndex)[0] ?? 0;
      const values = { date, printed: shown(flow, from, endIndex) };
      return { date, endIndex, observations: [{ rule: 'date-mended', severity: 'info', where: { line }, values }] };
    }
    return null;
  }

  /** Whether a day with its weekday begins at a place, for what must end there. */
  const isDay = (from: number): boolean => dates.get(from)?.weekday != null;
  const isDate = (from: number): boolean => dates.has(from);
  const dateEnd = (from: number): number | null => dates.get(from)?.endIndex ?? null;

  /** Whether a stretch holds a range of days and next to nothing else: the heading of a week. */
  const isRangeWithin = (from: number, end: number): boolean => {
    for (let place = from; place < end; place++) {
      const found = dates.get(place);
      if (found) return found.end !== null && /^[^\p{L}\p{N}]*$/u.test(text.slice(found.endIndex, end));
    }
    return false;
  };

  return { at, isDay, isDate, dateEnd, isRangeWithin };
}

/** Days in a flow. */
export type Days = ReturnType<typeof dayFinder>;
