// Dates of a meeting in the interface's language. They are dates at the venue: no time zone may move them.
import type { LocalDate } from '#domain/meeting.ts';
import type { InterfaceLanguage } from './words.ts';

/** The locale whose dates and numbers a language of the interface uses; English as the United Nations writes it. */
export function localeOf(language: InterfaceLanguage): string {
  return language === 'en' ? 'en-GB' : language;
}

const noonOf = (date: LocalDate): Date => new Date(`${date}T12:00:00Z`);

/** "2022年5月23日至27日", as the United Nations writes it; the platform's data for ranges have no such form. */
function chineseDates(start: LocalDate, end: LocalDate): string {
  const [from, to] = [start, end].map((date) => date.split('-').map(Number)) as [number[], number[]];
  const parts = (date: readonly number[], first: number): string =>
    date
      .slice(first)
      .map((part, index) => `${part}${'年月日'[first + index]}`)
      .join('');
  const differsAt = from.findIndex((part, index) => part !== to[index]);
  return differsAt < 0 ? parts(from, 0) : `${parts(from, 0)}至${parts(to, differsAt)}`;
}

/** "23–27 May 2022", in the language's way. */
export function formatDates(start: LocalDate, end: LocalDate, language: InterfaceLanguage): string {
  if (language === 'zh') return chineseDates(start, end);
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return format.formatRange(noonOf(start), noonOf(end));
}

function inWords(date: LocalDate, language: InterfaceLanguage, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: 'UTC', calendar: 'gregory' }).format(
    noonOf(date),
  );
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

/** A moment as date and time on this device: "21 November 2026 at 10:32". */
export function formatMoment(instant: number, language: InterfaceLanguage): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    calendar: 'gregory',
  });
  return format.format(instant);
}
