// Signs by which a programme of work is known where no heading of the usual words announces it: days with their weekday,
// and hours under them.
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { normalise } from '#languages/normalise.ts';
import { dateReader } from '#languages/printed-dates.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { hoursAt } from './programme-hours.ts';

const LONGEST_DAY = 80;
const NEAR = 4;

/** The place behind blanks and marks. */
function gapEnd(line: string, from: number): number {
  let at = from;
  while (/[\s,:.(•-]/.test(line[at] ?? '')) at++;
  return at;
}

/** Looks for signs in lines. `isItem`: whether a line begins an item of an agenda. */
export function programmeSigns(
  lines: readonly PreparedLine[],
  isItem: (line: PreparedLine) => boolean,
  vocabulary: Vocabulary,
) {
  const { datesIn } = dateReader(vocabulary);
  const weekday = new RegExp(`(?:^|\\t\\s?)(?:${oneOf(vocabulary.weekdays.flat())})(?!\\p{L})`, 'u');
  const text = lines.map((line) => line.normal.slice(0, LONGEST_DAY));

  /** Where the day that a line begins with ends; null where it begins with none. */
  function dayEnd(at: number): number | null {
    const line = text[at] ?? '';
    if (lines[at]?.kind !== 'text' || !/\d/.test(line)) return null;
    const [date] = datesIn(line);
    return date && date.index <= 2 && date.end === null && date.weekday !== null ? date.endIndex : null;
  }

  /** Whether hours stand in a line behind its day or the beginning of one ("Thursday,      10 a.m."), or at its head. */
  function hasHours(at: number): boolean {
    const pieces = (lines[at]?.text ?? '').trim().split(/\t| {2,}/);
    return pieces.slice(0, 3).some((piece) => beginsWithHours(normalise(piece).slice(0, LONGEST_DAY)));
  }

  function beginsWithHours(line: string): boolean {
    const { meeting } = vocabulary.programme;
    meeting.lastIndex = gapEnd(line, 0);
    const from = gapEnd(line, meeting.test(line) ? meeting.lastIndex : gapEnd(line, 0));
    return from < line.length && hoursAt(line, from, true, vocabulary) !== null;
  }

  /** Whether a day with its hours begins at a line: in the line itself, or in one of the next. */
  function begin(at: number): boolean {
    const end = dayEnd(at);
    if (end === null) return false;
    const rest = (text[at] ?? '').slice(end);
    if (/[^\s,:.()*]/.test(rest)) return beginsWithHours(rest);
    let seen = 0;
    for (let look = at + 1; look < lines.length && seen < NEAR; look++) {
      if (lines[look]?.kind !== 'text') continue;
      seen++;
      if (beginsWithHours(text[look] ?? '')) return true;
    }
    return false;
  }

  /** Whether days and hours follow within so many lines. */
  function follow(at: number, within: number): boolean {
    let [day, hours] = [false, false];
    for (let look = at + 1; look < Math.min(lines.length, at + 1 + within) && !(day && hours); look++) {
      const end = dayEnd(look);
      day ||= end !== null || weekday.test(lines[look]?.text.trimStart().slice(0, LONGEST_DAY).toLowerCase() ?? '');
      hours ||= beginsWithHours((text[look] ?? '').slice(end ?? 0)) || hasHours(look);
      // An agenda between a title and the days is no programme.
      if (!day && isItem(lines[look] as PreparedLine)) return false;
    }
    return day && hours;
  }

  const isDay = (at: number): boolean => dayEnd(at) !== null;

  return { begin, follow, isDay };
}
