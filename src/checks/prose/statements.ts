// What the prose of an annotation states about days and hours, as data: sentence by sentence, what it speaks of and
// when that is. A day that is named stands until the next one: "to 6 p.m. on the same day".
import type { LanguageTag, LocalDate } from '#domain/meeting.ts';
import type { Weekday } from '#domain/time.ts';
import { normalise } from '#languages/normalise.ts';
import { type DateFound, onCalendar } from '#languages/printed-dates.ts';
import { type SpokenItem, standingItemsIn } from '#languages/standing-in-prose.ts';
import { type ProseReader, proseReaderOf } from './prose-reader.ts';
import { type When, whensIn } from './whens.ts';

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

/** The sentences of a text that state anything; none in a language whose prose is not read. `year` is the meeting's. */
export function statementsIn(text: string, language: LanguageTag, year: number): readonly Statement[] {
  const reader = proseReaderOf(language);
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
  const reader = /\p{Nd}{4}/u.test(text) ? proseReaderOf(language) : null;
  if (!reader) return [];
  const normal = normalise(text);
  return reader.datesIn(normal).map((found) => onDays(found, normal, year));
}

/** Whether a text says of something that it took place. */
export function saysTookPlace(text: string, language: LanguageTag): boolean {
  return proseReaderOf(language)?.words.tookPlace.test(normalise(text)) ?? false;
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
  reader: ProseReader,
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
