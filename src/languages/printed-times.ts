// Ranges of time as documents print them: "10 a.m.–1 p.m.", "下午3时至6时", "15 h 30 à 18 heures".
import type { LocalTime } from '#domain/meeting.ts';
import { timeOfMinute } from '#domain/time.ts';
import type { Vocabulary } from './language.ts';

/** A range of times found at a place in normalised text. */
export interface TimesFound {
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly endIndex: number;
}

type Period = 'am' | 'pm' | 'noon' | null;

const toMinute = (hour: number, minute: number, period: Period): number => {
  if (period === 'noon') return 12 * 60 + minute;
  const shifted = period === 'pm' && hour < 12 ? hour + 12 : period === 'am' && hour === 12 ? 0 : hour;
  return shifted * 60 + minute;
};

/** Reads the range of times that begins at a place in normalised text; null where none does. */
export function timesAt(text: string, at: number, vocabulary: Vocabulary): TimesFound | null {
  vocabulary.timeRange.lastIndex = at;
  const match = vocabulary.timeRange.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const period = (word: string | undefined): Period =>
    word === undefined ? null : (vocabulary.periods[word.replace(/[\s.\u064b]/g, '')] ?? null);
  const startHour = Number(groups.startHour);
  const endHour = Number(groups.endHour ?? 12);
  if (startHour > 24 || endHour > 24) return null;
  const startMinute = Number(groups.startMinute ?? 0);
  const endMinute = Number(groups.endMinute ?? 0);
  const printedStart = period(groups.startPeriod);
  const printedEnd = period(groups.endPeriod);
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
  if (start >= end || end > 24 * 60) return null;
  return { start: timeOfMinute(start), end: timeOfMinute(end), endIndex: match.index + match[0].length };
}
