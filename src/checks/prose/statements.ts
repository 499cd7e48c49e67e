// What the prose of an annotation states about days and hours, as data: sentence by sentence, what it speaks of and
// when that is. A day that is named stands until the next one: "to 6 p.m. on the same day".
import type { LanguageTag, LocalDate } from '#domain/meeting.ts';
import { localDate, type Weekday } from '#domain/time.ts';
import { vocabularies } from '#languages/all-languages.ts';
import type { Vocabulary } from '#languages/language.ts';
import { normalise } from '#languages/normalise.ts';
import { type DateFound, dateReader, onCalendar } from '#languages/printed-dates.ts';
import { type ProseWords, proseWords } from '#languages/prose-words.ts';
import { type SpokenItem, standingItemsIn } from '#languages/standing-in-prose.ts';

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

/** A day or a range of days as it is printed. */
export interface PrintedDays {
  /** Null where the calendar has no such day. */
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly isRange: boolean;
  readonly yearPrinted: boolean;
  readonly weekday: Weekday | null;
  readonly printed: string;
}

/** A sentence of an annotation. */
export interface Statement {
  /** As it is printed. */
  readonly quote: string;
  /** Normalised. */
  readonly text: string;
  readonly whens: readonly When[];
  readonly days: readonly PrintedDays[];
  /** Numbers of items: "4", "1(b)". */
  readonly numbers: readonly string[];
  /** What stands in quotation marks, normalised. */
  readonly titles: readonly string[];
  readonly standing: readonly SpokenItem[];
  readonly joint: boolean;
  readonly takesPlace: boolean;
  readonly tookPlace: boolean;
  /** Numbers by which the annotation calls its own item. */
  readonly ownNumbers: readonly string[];
}

const QUOTED = /[“«"「]([^“«"「”»」]{4,240})[”»"」]/g;

interface Reader {
  readonly vocabulary: Vocabulary;
  readonly words: ProseWords;
  readonly datesIn: (text: string) => DateFound[];
}

const readers = new Map<LanguageTag, Reader | null>();

function readerOf(language: LanguageTag): Reader | null {
  const known = readers.get(language);
  if (known !== undefined) return known;
  const vocabulary = vocabularies.find((one) => one.language === language);
  const words = proseWords[language];
  const reader = vocabulary && words ? { vocabulary, words, datesIn: dateReader(vocabulary).datesIn } : null;
  readers.set(language, reader);
  return reader;
}

/** The sentences of a text that state anything; none in a language whose prose is not read. `year` is the meeting's. */
export function statementsIn(text: string, language: LanguageTag, year: number): readonly Statement[] {
  const reader = readerOf(language);
  if (!reader) return [];
  let day: LocalDate | null = null;
  const found: Statement[] = [];
  for (const paragraph of text.split('\n\n')) {
    for (const sentence of paragraph.split(reader.words.sentenceEnd)) {
      const read = readSentence(sentence, language, reader, year, day);
      day = read.whens.at(-1)?.date ?? day;
      const { numbers, days, standing, joint, ownNumbers } = read;
      if (days.length + read.whens.length + ownNumbers.length > 0 || (joint && numbers.length + standing.length > 0))
        found.push(read);
    }
  }
  return found;
}

/** The days that a title with a year names, on the calendar. */
export function daysIn(text: string, language: LanguageTag, year: number): readonly PrintedDays[] {
  // A year and a day have digits: most titles are passed over before the costly reading.
  const reader = /\p{Nd}{4}/u.test(text) ? readerOf(language) : null;
  if (!reader) return [];
  const normal = normalise(text);
  return reader.datesIn(normal).map((found) => onDays(found, normal, year));
}

/** Whether a text says of something that it took place. */
export function saysTookPlace(text: string, language: LanguageTag): boolean {
  return readerOf(language)?.words.tookPlace.test(normalise(text)) ?? false;
}

function onDays({ start, end, index, endIndex, weekday }: DateFound, text: string, year: number): PrintedDays {
  return {
    start: onCalendar(start, year),
    end: end && onCalendar(end, year),
    isRange: end !== null,
    yearPrinted: start.year !== null,
    weekday,
    printed: text.slice(index, endIndex).trim(),
  };
}

function readSentence(
  sentence: string,
  language: LanguageTag,
  reader: Reader,
  year: number,
  before: LocalDate | null,
): Statement {
  const { words } = reader;
  const text = normalise(sentence);
  const dates = reader.datesIn(text);
  return {
    quote: sentence.trim(),
    text,
    whens: whensIn(text, dates, reader, year, before),
    days: dates.map((found) => onDays(found, text, year)),
    numbers: numbersIn(text, words.items),
    titles: [...text.matchAll(QUOTED)].map(([, title]) => title as string),
    standing: standingItemsIn(text, language),
    joint: words.joint.test(text),
    takesPlace: words.takesPlace.test(text),
    tookPlace: words.tookPlace.test(text),
    ownNumbers: numbersIn(text, words.ownItem),
  };
}

/** The item numbers behind a pattern's words: "1 (b)" and "1 b)" as "1(b)". */
function numbersIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(({ groups }) =>
    [...(groups?.numbers ?? '').matchAll(/(\d{1,3})((?: ?\(?\p{L}{1,3}\))*)/gu)].map(
      ([, number, letters]) => `${number}${(letters ?? '').replace(/ ?\(?(\p{L}{1,3})\)/gu, '($1)')}`,
    ),
  );
}

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

/** The days of a sentence with the half days and times that belong to each. */
function whensIn(
  text: string,
  dates: readonly DateFound[],
  reader: Reader,
  year: number,
  before: LocalDate | null,
): When[] {
  const { words } = reader;
  const isEnd = (at: number): boolean => words.until.test(text.slice(Math.max(0, at - 24), at));
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
  return later.from - to < 12 && later.from - to < from - earlier.to ? later : earlier;
}

function timesIn(text: string, { vocabulary, words }: Reader, isEnd: (at: number) => boolean): TimeMark[] {
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
