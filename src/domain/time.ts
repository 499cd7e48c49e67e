// Dates and times of a meeting: local to its venue, turned into instants only through its time zone.
// Temporal is the platform's own; the entries load a polyfill where it is missing (src/app/temporal.ts).
import type { LocalDate, LocalTime } from './meeting.ts';

/** Minutes since midnight. */
export type MinuteOfDay = number;

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The weekday of a date. */
export function weekdayOf(date: LocalDate): Weekday {
  return Temporal.PlainDate.from(date).dayOfWeek as Weekday;
}

/** The date some days later (earlier with a negative number). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;
}

/** Whole days from one date to another. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** A date from its parts, or null where the calendar has no such day. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as LocalDate;
  } catch {
    return null;
  }
}

/** Whether a text is a day that the calendar has, as "2022-05-23". */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return localDate(year, month, day) !== null;
}

/** Whether a text is a time of day, "00:00" to "24:00". */
export function isLocalTime(text: string): text is LocalTime {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
}

/** "10:30" as 630. */
export function minuteOfDay(time: LocalTime): MinuteOfDay {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** 630 as "10:30"; what leaves the day is cut off at its ends. */
export function timeOfMinute(minute: MinuteOfDay): LocalTime {
  const inDay = Math.max(0, Math.min(24 * 60, Math.round(minute)));
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}` as LocalTime;
}

/** Whether this machine knows a time zone by that IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A meeting's time zone where it names one that this machine knows; else null, and no clock can be told from another. */
export function knownTimeZone(name: string | null): string | null {
  return name !== null && isTimeZone(name) ? name : null;
}

/**
 * The instant of a wall-clock time in a time zone, in milliseconds since 1970 in UTC. A time that the change to
 * summer time skips is taken as the one after the gap, one that occurs twice as the first (Temporal's "compatible").
 */
export function instantOf(date: LocalDate, time: LocalTime, timeZone: string): number {
  const day = Temporal.PlainDate.from(date);
  const minute = minuteOfDay(time);
  const wall = day.toPlainDateTime().add({ minutes: minute });
  return wall.toZonedDateTime(timeZone).epochMilliseconds;
}

/** The wall-clock date and minute of an instant in a time zone: what the venue's clock shows. */
export function wallClockAt(instant: number, timeZone: string): { date: LocalDate; minute: number } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return { date: zoned.toPlainDate().toString() as LocalDate, minute: zoned.hour * 60 + zoned.minute };
}
