// The official holidays of the United Nations at its four headquarters, as far as a calendar can tell them: those of a
// fixed date and those that follow Easter or a weekday. The two Eids follow the moon and are announced each year.
// Sources: the lists that the duty stations publish (ST/IC circulars for New York and Geneva; UNIS Vienna; UNON).
import type { LocalDate } from './meeting.ts';
import { addDays, daysBetween, localDate, weekdayOf } from './time.ts';

/** A holiday by the key of its name. */
export type Holiday =
  | 'newYear'
  | 'goodFriday'
  | 'easterMonday'
  | 'mayDay'
  | 'ascension'
  | 'whitMonday'
  | 'memorialDay'
  | 'madarakaDay'
  | 'independenceDay'
  | 'labourDay'
  | 'genevaFast'
  | 'mashujaaDay'
  | 'austrianDay'
  | 'thanksgiving'
  | 'jamhuriDay'
  | 'christmas'
  | 'stStephen';

type Rule = readonly [holiday: Holiday, date: (year: number) => LocalDate];

const on =
  (month: number, day: number) =>
  (year: number): LocalDate =>
    localDate(year, month, day) as LocalDate;

const afterEaster =
  (days: number) =>
  (year: number): LocalDate =>
    addDays(easterOf(year), days);

/** The first of a weekday on or after a day of the year. */
const weekdayFrom =
  (weekday: number, month: number, day: number, later = 0) =>
  (year: number): LocalDate => {
    const from = on(month, day)(year);
    return addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + later);
  };

const EVERYWHERE: readonly Rule[] = [
  ['newYear', on(1, 1)],
  ['goodFriday', afterEaster(-2)],
  ['christmas', on(12, 25)],
];
const EASTER_MONDAY: Rule = ['easterMonday', afterEaster(1)];
const MAY_DAY: Rule = ['mayDay', on(5, 1)];

/** Duty stations by their time zones. */
const STATIONS: { readonly [timeZone: string]: readonly Rule[] } = {
  'America/New_York': [
    ['memorialDay', weekdayFrom(1, 5, 25)],
    ['independenceDay', on(7, 4)],
    ['labourDay', weekdayFrom(1, 9, 1)],
    ['thanksgiving', weekdayFrom(4, 11, 22)],
  ],
  'Europe/Vienna': [EASTER_MONDAY, MAY_DAY, ['austrianDay', on(10, 26)], ['stStephen', on(12, 26)]],
  'Europe/Zurich': [
    EASTER_MONDAY,
    ['ascension', afterEaster(39)],
    ['whitMonday', afterEaster(50)],
    // The Thursday behind the first Sunday of September.
    ['genevaFast', weekdayFrom(7, 9, 1, 4)],
  ],
  'Africa/Nairobi': [
    EASTER_MONDAY,
    MAY_DAY,
    ['madarakaDay', on(6, 1)],
    ['mashujaaDay', on(10, 20)],
    ['jamhuriDay', on(12, 12)],
  ],
};

/** Whether the holidays of a place are known, by its time zone. */
export const knowsHolidaysOf = (timeZone: string | null): boolean => timeZone !== null && timeZone in STATIONS;

/** The official holidays of a duty station in a year, by the working day on which each is kept. */
export function officialHolidays(timeZone: string | null, year: number): ReadonlyMap<LocalDate, Holiday> {
  const kept = new Map<LocalDate, Holiday>();
  if (timeZone === null || !STATIONS[timeZone]) return kept;
  for (const [holiday, date] of [...EVERYWHERE, ...STATIONS[timeZone]]) {
    const falls = date(year);
    const weekday = weekdayOf(falls);
    const moved = weekday === 6 ? (timeZone === 'America/New_York' ? -1 : 2) : weekday === 7 ? 1 : 0;
    const day = addDays(falls, moved);
    kept.set(kept.has(day) ? addDays(day, 1) : day, holiday);
  }
  return kept;
}

/** A day between the first and the last one of a meeting. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly weekend: boolean;
  readonly holiday: Holiday | null;
}

/** The days of a meeting, with the holidays of its place; no more than a year of them. */
export function calendarDays(start: LocalDate, end: LocalDate, timeZone: string | null): readonly CalendarDay[] {
  const holidays = new Map<number, ReadonlyMap<LocalDate, Holiday>>();
  const holidayOn = (date: LocalDate): Holiday | null => {
    const year = Number(date.slice(0, 4));
    const known = holidays.get(year) ?? officialHolidays(timeZone, year);
    holidays.set(year, known);
    return known.get(date) ?? null;
  };
  const many = Math.min(daysBetween(start, end), 366) + 1;
  return Array.from({ length: Math.max(0, many) }, (_, at) => {
    const date = addDays(start, at);
    return { date, weekend: weekdayOf(date) > 5, holiday: holidayOn(date) };
  });
}

/** Easter Sunday (the Gregorian reckoning of Meeus, Jones and Butcher). */
function easterOf(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * shift + 114;
  return localDate(year, Math.floor(day / 31), (day % 31) + 1) as LocalDate;
}
