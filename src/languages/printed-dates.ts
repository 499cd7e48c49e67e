// Dates as documents print them: with or without a year, with a weekday, or as a range.
import type { LocalDate } from '#domain/meeting.ts';
import { localDate, type Weekday } from '#domain/time.ts';
import { oneOf, type Vocabulary } from './language.ts';

/** A date found in normalised text, not yet on a calendar: its year may be missing. */
export interface PrintedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A date or a range of dates found in normalised text. */
export interface DateFound {
  readonly start: PrintedDate;
  /** Null for a single day. */
  readonly end: PrintedDate | null;
  readonly index: number;
  /** Behind the date, and behind the weekday that stands beside it. */
  readonly endIndex: number;
  readonly weekday: Weekday | null;
}

const indexed = (names: readonly (readonly string[])[]): Map<string, number> =>
  new Map(names.flatMap((variants, index) => variants.map((name) => [name, index + 1] as const)));

/** Reads dates in one language. */
export function dateReader(vocabulary: Vocabulary) {
  const months = indexed(vocabulary.months);
  const weekdays = indexed(vocabulary.weekdays);
  const anyWeekday = oneOf(weekdays.keys());
  const weekdayBehind = new RegExp(`^\\s?[,،(]?\\s?(${anyWeekday})(?!(?![\\u4e00-\\u9fff])\\p{L})\\s?\\)?`, 'u');

  const inBrackets = indexed((vocabulary.weekdaysInBrackets ?? []).map((sign) => [sign]));
  const bracketsBehind =
    inBrackets.size === 0 ? null : new RegExp(`^\\s?\\(\\s?(${oneOf(inBrackets.keys())})\\s?\\)`, 'u');
  const weekdayBefore = new RegExp(`(?:^|[^\\p{L}])(${anyWeekday})\\s?[,،]?\\s?$`, 'u');
  const month = (word: string | undefined): number => (word === undefined ? 0 : (months.get(word) ?? Number(word)));

  /** All dates of a normalised text, in order. */
  function datesIn(text: string): DateFound[] {
    const found: DateFound[] = [];
    for (const match of matchesIn(text)) {
      const groups = match.groups ?? {};
      const first = month(groups.month ?? groups.endMonth);
      const year = groups.year ? Number(groups.year) : null;
      const start = { year, month: first, day: Number(groups.day) };
      const end = groups.endDay
        ? { year, month: groups.endMonth ? month(groups.endMonth) : first, day: Number(groups.endDay) }
        : null;
      if (!plausible(start) || (end && !plausible(end))) continue;
      let endIndex = match.index + match[0].length;
      const next = text.slice(endIndex, endIndex + 24);
      const behind = weekdayBehind.exec(next) ?? bracketsBehind?.exec(next);
      const before = weekdayBefore.exec(text.slice(Math.max(0, match.index - 24), match.index));
      const name = behind?.[1] ?? before?.[1];
      if (behind) endIndex += behind[0].length;
      const index = before && !behind ? match.index - before[0].trimStart().length : match.index;
      found.push({
        start,
        end,
        index,
        endIndex,
        weekday: name ? ((weekdays.get(name) ?? inBrackets.get(name) ?? null) as Weekday | null) : null,
      });
    }
    return found;
  }

  /** Dates in either order of day and month; where both would read, the one that begins first. */
  function matchesIn(text: string): RegExpExecArray[] {
    const usual = [...text.matchAll(vocabulary.date)];
    if (!vocabulary.monthFirst) return usual;
    const all = [...usual, ...text.matchAll(vocabulary.monthFirst)].sort((a, b) => a.index - b.index);
    let end = 0;
    return all.filter((match) => {
      if (match.index < end) return false;
      end = match.index + match[0].length;
      return true;
    });
  }

  return { datesIn };
}

const plausible = ({ month, day }: PrintedDate): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** A printed date on the calendar, with a year for where none is printed; null where the calendar has no such day. */
export function onCalendar(date: PrintedDate, year: number | null): LocalDate | null {
  const known = date.year ?? year;
  return known === null ? null : localDate(known, date.month, date.day);
}
