// Single days of a meeting in the interface's language. They are dates at the venue: no time zone may move them.
import type { LocalDate } from '#domain/meeting.ts';
import { localeOf } from '../dates.ts';
import type { InterfaceLanguage } from '../words.ts';

function inWords(date: LocalDate, language: InterfaceLanguage, style: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: 'UTC', calendar: 'gregory' });
  return format.format(new Date(`${date}T12:00:00Z`));
}

/** "Monday, 23 May 2022". */
export function dayInWords(date: LocalDate, language: InterfaceLanguage): string {
  return inWords(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Mon, 23 May". */
export function shortDay(date: LocalDate, language: InterfaceLanguage): string {
  return inWords(date, language, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "23 May 2022". */
export function dateInWords(date: LocalDate, language: InterfaceLanguage): string {
  return inWords(date, language, { dateStyle: 'long' });
}
