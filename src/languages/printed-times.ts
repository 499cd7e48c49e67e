// Times as documents print them: ranges ("10 a.m.–1 p.m.", "下午3时至6时", "15 h 30 à 18 heures"), and single ones
// whose end is printed nowhere.
import type { LocalTime } from '#domain/meeting.ts';
import { timeOfMinute } from '#domain/time.ts';
import type { Vocabulary } from './language.ts';

/** A range of times found at a place in normalised text. */
export interface TimesFound {
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly endIndex: number;
  /** The print was put right: minutes stood before hours ("00/15"), or the stroke between the two times was lost. */
  readonly mended?: true;
}

/** A single time found at a place in normalised text. */
export interface TimeFound {
  readonly start: LocalTime;
  readonly endIndex: number;
  /** Minutes stood before hours. */
  readonly mended?: true;
}

type Period = 'am' | 'pm' | 'noon' | null;

const MINUTES_A_DAY = 24 * 60;
/** Nobody meets before this hour, so that "00/15-00/18" stands for 15:00 to 18:00. */
const EARLIEST = 6;
const RUN_TOGETHER = /(\d{1,2})[:.](\d{2})(\d{2})[:.](\d{2})(?!\d)/y;

const toMinute = (hour: number, minute: number, period: Period): number => {
  if (period === 'noon') return 12 * 60 + minute;
  const shifted = period === 'pm' && hour < 12 ? hour + 12 : period === 'am' && hour === 12 ? 0 : hour;
  return shifted * 60 + minute;
};

const periodIn = (vocabulary: Vocabulary, word: string | undefined): Period =>
  word === undefined ? null : (vocabulary.periods[word.replace(/[\s.\u064b]/g, '')] ?? null);

/** Reads the range of times that begins at a place in normalised text; null where none does. */
export function timesAt(text: string, at: number, vocabulary: Vocabulary): TimesFound | null {
  vocabulary.timeRange.lastIndex = at;
  const match = vocabulary.timeRange.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return timesOfFourDigits(text, at) ?? timesRunTogether(text, at);
  const startHour = Number(groups.startHour);
  const endHour = Number(groups.endHour ?? 12);
  const startMinute = Number(groups.startMinute ?? 0);
  const endMinute = Number(groups.endMinute ?? 0);
  const printedStart = periodIn(vocabulary, groups.startPeriod);
  const printedEnd = periodIn(vocabulary, groups.endPeriod);
  const endIndex = match.index + match[0].length;
  if (groups.startMinute && groups.endMinute && printedStart === null && printedEnd === null) {
    const swapped = minutesFirst(startHour, startMinute, endHour, endMinute, endIndex);
    if (swapped) return swapped;
  }
  if (startHour > 24 || endHour > 24 || startMinute > 59 || endMinute > 59) return null;
  const end = toMinute(
    endHour,
    endMinute,
    printedEnd ?? (endHour < startHour || printedStart === 'pm' ? printedStart : null),
  );
  let start = toMinute(startHour, startMinute, printedStart);
  if (printedStart === null && printedEnd === 'pm') {
    // "3-6 p.m." names the half day once; "10-1 p.m." began before noon.
    const afternoon = toMinute(startHour, startMinute, 'pm');
    start = afternoon < end ? afternoon : start;
  }
  // From right to left the later hour may come first: "12:00-09:30".
  const isReversed = vocabulary.language === 'ar' && groups.startMinute !== undefined && groups.endMinute !== undefined;
  if (isReversed && start > end && end >= EARLIEST * 60 && start <= MINUTES_A_DAY)
    return { start: timeOfMinute(end), end: timeOfMinute(start), endIndex, mended: true };
  if (start >= end || end > MINUTES_A_DAY) return null;
  return { start: timeOfMinute(start), end: timeOfMinute(end), endIndex };
}

/** "00/15-00/18" and "30/14-30/17" as Arabic documents print them from right to left: minutes, then hours. */
function minutesFirst(a: number, b: number, c: number, d: number, endIndex: number): TimesFound | null {
  const isUsual = a >= EARLIEST && a < 24 && b < 60 && a * 60 + b < c * 60 + d;
  if (isUsual || a > 59 || c > 59 || b < EARLIEST || d > 24 || b * 60 + a >= d * 60 + c) return null;
  return { start: timeOfMinute(b * 60 + a), end: timeOfMinute(d * 60 + c), endIndex, mended: true };
}

/** "0930-1230": hours of the day, and no years, which begin later or earlier or end otherwise. */
const FOUR_DIGITS =
  /(0[7-9]|1[0-8])([0-5][05]) ?(?:-|to|à|a|до|至) ?(0[89]|1\d|2[0-2])([0-5][05])(?: ?(?:hours?|hrs?|h))?(?![\p{L}\d/])/uy;

function timesOfFourDigits(text: string, at: number): TimesFound | null {
  if (/[\d./-]/.test(text[at - 1] ?? '')) return null;
  FOUR_DIGITS.lastIndex = at;
  const match = FOUR_DIGITS.exec(text);
  if (!match) return null;
  const [a, b, c, d] = match.slice(1).map(Number) as [number, number, number, number];
  const [start, end] = [a * 60 + b, c * 60 + d];
  if (start >= end) return null;
  return { start: timeOfMinute(start), end: timeOfMinute(end), endIndex: FOUR_DIGITS.lastIndex };
}

/** "09:0012:00", whose stroke was lost. */
function timesRunTogether(text: string, at: number): TimesFound | null {
  RUN_TOGETHER.lastIndex = at;
  const match = RUN_TOGETHER.exec(text);
  if (!match) return null;
  const [a, b, c, d] = match.slice(1).map(Number) as [number, number, number, number];
  const [start, end] = [a * 60 + b, c * 60 + d];
  if (b > 59 || d > 59 || a < EARLIEST || start >= end || end > MINUTES_A_DAY) return null;
  return {
    start: timeOfMinute(start),
    end: timeOfMinute(end),
    endIndex: match.index + match[0].length,
    mended: true,
  };
}

/** Reads the single time that begins at a place in normalised text; null where none does. */
export function timeAt(text: string, at: number, vocabulary: Vocabulary): TimeFound | null {
  const { time } = vocabulary.programme;
  time.lastIndex = at;
  const match = time.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const printed = Number(groups.startHour ?? groups.clockHour);
  const second = Number(groups.startMinute ?? groups.clockMinute ?? 0);
  if (
    vocabulary.language === 'ar' &&
    (printed < EARLIEST || printed > 23) &&
    second >= EARLIEST &&
    second < 24 &&
    printed < 60
  )
    return { start: timeOfMinute(second * 60 + printed), endIndex: match.index + match[0].length, mended: true };
  const hour = printed;
  const minute = groups.half ? 30 : Number(groups.startMinute ?? groups.longMinute ?? groups.clockMinute ?? 0);
  const start = toMinute(hour, minute, periodIn(vocabulary, groups.startPeriod));
  if (hour > 23 || minute > 59 || start < EARLIEST * 60 || start >= MINUTES_A_DAY) return null;
  return { start: timeOfMinute(start), endIndex: match.index + match[0].length };
}
