// Dates at the venue in the words of a language. They are calendar dates: no time zone may move them.
import type { LocalDate } from '#domain/meeting.ts';
import { isLocalDate } from '#domain/time.ts';

function dateOf(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** "Monday, 23 May 2022"; a date that the calendar does not have as it stands. */
export function dayInWords(date: LocalDate, language: string): string {
  if (!isLocalDate(date)) return date;
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, style).format(dateOf(date));
}

/** "Mon 23 May". */
export function shortDay(date: LocalDate, language: string): string {
  if (!isLocalDate(date)) return date;
  const style = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, style).format(dateOf(date));
}

/** "23 May 2022". */
export function dateInWords(date: LocalDate, language: string): string {
  if (!isLocalDate(date)) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(dateOf(date));
}

/** "23–27 May 2022". */
export function daysInWords(start: LocalDate, end: LocalDate, language: string): string {
  if (!isLocalDate(start) || !isLocalDate(end) || end < start) return `${start} – ${end}`;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    dateOf(start),
    dateOf(end),
  );
}
