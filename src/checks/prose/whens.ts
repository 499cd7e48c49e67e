// The days, half days and times that a sentence names, put together: which time belongs to which day, and what is an end.
import type { LocalDate } from '#domain/meeting.ts';
import { localDate } from '#domain/time.ts';
import { type DateFound, onCalendar } from '#languages/printed-dates.ts';
import type { ProseReader } from './prose-reader.ts';

/** A day, a half day or a time that a sentence names. */
export interface When {
  readonly date: LocalDate;
  readonly half: 'morning' | 'afternoon' | null;
  /** Minutes since midnight. */
  readonly minute: number | null;
  /** It is an end. */
  readonly until: boolean;
  /** As it stands in the sentence, normalised. */
  readonly printed: string;
}

/** How many characters before a day or time may hold the word that makes it an end. */
const BEFORE_END = 24;

/** How many characters may stand between a time and the day right behind it. */
const RIGHT_BEHIND = 12;

interface DayMark {
  readonly from: number;
  readonly to: number;
  readonly date: LocalDate;
  readonly until: boolean;
}

interface TimeMark {
  readonly from: number;
  readonly to: number;
  readonly minute: number | null;
  readonly half: When['half'];
  readonly until: boolean;
}

/** The days of a normalised sentence with the half days and times that belong to each; `before` = the day named last. */
export function whensIn(
  text: string,
  dates: readonly DateFound[],
  reader: ProseReader,
  year: number,
  before: LocalDate | null,
): When[] {
  const { words } = reader;
  const isEnd = (at: number): boolean => words.until.test(text.slice(Math.max(0, at - BEFORE_END), at));
  const marks: DayMark[] = [];
  for (const { start, end, index, endIndex } of dates) {
    for (const day of end ? [start, end] : [start]) {
      const date = onCalendar(day, year);
      if (date) marks.push({ from: index, to: endIndex, date, until: isEnd(index) });
    }
  }
  for (const match of text.matchAll(words.sameDay)) {
    const date = marks.findLast((mark) => mark.to <= match.index)?.date ?? before;
    if (date) marks.push({ from: match.index, to: match.index + match[0].length, date, until: isEnd(match.index) });
  }
  for (const match of words.bareDay ? text.matchAll(words.bareDay) : []) {
    const earlier = marks.findLast((mark) => mark.to <= match.index)?.date;
    const taken = marks.some((mark) => mark.from <= match.index && mark.to > match.index);
    const [y, m] = (earlier ?? '').split('-').map(Number);
    const date = earlier && !taken ? localDate(y as number, m as number, Number(match.groups?.day)) : null;
    if (date) marks.push({ from: match.index, to: match.index + match[0].length, date, until: true });
  }
  marks.sort((a, b) => a.from - b.from || a.to - b.to);
  const times = timesIn(text, reader, isEnd);
  const used = new Set<DayMark>();
  const whens: When[] = [];
  for (const { minute, half, until, from, to } of times) {
    const mark = dayOf(from, to, marks);
    const date = mark?.date ?? (marks.length === 0 ? before : null);
    if (date === null) continue;
    if (mark) used.add(mark);
    whens.push({ date, half, minute, until: until || (mark?.until ?? false), printed: text.slice(from, to).trim() });
  }
  for (const mark of marks)
    if (!used.has(mark))
      whens.push({
        date: mark.date,
        half: null,
        minute: null,
        until: mark.until,
        printed: text.slice(mark.from, mark.to).trim(),
      });
  return whens;
}

/** The day that a time belongs to: the one right behind it ("at 10 a.m. on Monday"), else the last one before it. */
function dayOf(from: number, to: number, marks: readonly DayMark[]): DayMark | undefined {
  const earlier = marks.findLast((mark) => mark.to <= from);
  const later = marks.find((mark) => mark.from >= to);
  if (!later || !earlier) return earlier ?? later;
  return later.from - to < RIGHT_BEHIND && later.from - to < from - earlier.to ? later : earlier;
}

function timesIn(text: string, { vocabulary, words }: ProseReader, isEnd: (at: number) => boolean): TimeMark[] {
  const times: TimeMark[] = [];
  for (const match of text.matchAll(words.time)) {
    const { hour, minute, period, period2 } = match.groups ?? {};
    const named = (period ?? period2)?.replace(/[\s.\u064b]/g, '');
    const half =
      named === undefined ? null : (vocabulary.periods[named] ?? (/^(?:tarde|дня|вечера)$/.test(named) ? 'pm' : 'am'));
    const clock = hour === undefined ? 12 : Number(hour);
    if (clock > 24 || Number(minute ?? 0) > 59) continue;
    const shifted = half === 'pm' && clock < 12 ? clock + 12 : half === 'am' && clock === 12 ? 0 : clock;
    times.push({
      from: match.index,
      to: match.index + match[0].length,
      minute: shifted * 60 + Number(minute ?? 0),
      half: null,
      until: isEnd(match.index),
    });
  }
  for (const [half, pattern] of [
    ['morning', words.morning],
    ['afternoon', words.afternoon],
  ] as const) {
    for (const match of text.matchAll(new RegExp(pattern.source, 'gu'))) {
      const inTime = times.some(
        ({ from, to, minute }) => minute !== null && from <= match.index + match[0].length && to >= match.index,
      );
      if (!inTime)
        times.push({
          from: match.index,
          to: match.index + match[0].length,
          minute: null,
          half,
          until: isEnd(match.index),
        });
    }
  }
  return times.sort((a, b) => a.from - b.from);
}
