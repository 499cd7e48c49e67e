// How days and the official holidays among them are called.
import type { LocalDate } from '#domain/meeting.ts';
import type { Holiday } from '#domain/official-holidays.ts';
import { localeOf } from '../dates.ts';
import type { MessageId, Words } from '../words.ts';

const HOLIDAYS = {
  newYear: 'desk.holidayNewYear',
  goodFriday: 'desk.holidayGoodFriday',
  easterMonday: 'desk.holidayEasterMonday',
  mayDay: 'desk.holidayMayDay',
  ascension: 'desk.holidayAscension',
  whitMonday: 'desk.holidayWhitMonday',
  memorialDay: 'desk.holidayMemorialDay',
  madarakaDay: 'desk.holidayMadaraka',
  independenceDay: 'desk.holidayIndependence',
  labourDay: 'desk.holidayLabourDay',
  genevaFast: 'desk.holidayGenevaFast',
  mashujaaDay: 'desk.holidayMashujaa',
  austrianDay: 'desk.holidayAustrian',
  thanksgiving: 'desk.holidayThanksgiving',
  jamhuriDay: 'desk.holidayJamhuri',
  christmas: 'desk.holidayChristmas',
  stStephen: 'desk.holidayStStephen',
} as const satisfies Record<Holiday, MessageId>;

/** A holiday by its name. */
export const holidayName = (holiday: Holiday, { t }: Words): string => t(HOLIDAYS[holiday]);

/** "Friday 26 March", in the language's way. */
export function dayName(date: LocalDate, { language }: Words): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${date}T00:00Z`));
}
