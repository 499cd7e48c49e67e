// Dates in prose that cannot be: no such day, another weekday, a past event that is still to come, one event in two years.
import type { DocumentSymbol, Item, Text } from '#domain/meeting.ts';
import { weekdayOf } from '#domain/time.ts';
import type { Facts } from '../facts.ts';
import { daysIn, type PrintedDays, saysTookPlace } from '../prose/statements.ts';
import { proseValues } from '../prose/subjects.ts';
import type { ItemRule } from '../rule.ts';

/** Dates are on the calendar, with their weekdays. */
export const proseDateImpossible: ItemRule = {
  id: 'prose-date-impossible',
  of: 'item',
  annotated: true,
  severity: 'warning',
  about:
    'A date that annotations print is on the calendar, a range ends after it begins, and a weekday beside a date is its own.',
  source: 'A slip in a date shows in its weekday first.',
  reads: ['start'],
  *check(item, facts) {
    for (const { statement } of facts.statements(item)) {
      for (const day of statement.days) {
        const impossible =
          day.start === null || (day.isRange && (day.end === null || (day.start !== null && day.end < day.start)));
        const otherWeekday =
          day.start !== null && !day.isRange && day.weekday !== null && weekdayOf(day.start) !== day.weekday;
        if (impossible || otherWeekday)
          yield { where: { item: item.id }, values: proseValues(item, statement, day.printed) };
      }
    }
  },
};

/** What took place did so before the meeting. */
export const pastEventLater: ItemRule = {
  id: 'past-event-later-than-meeting',
  of: 'item',
  severity: 'warning',
  about: 'A past event that a title or an annotation names lies before the meeting.',
  source: 'A recommendation cannot have been adopted at a meeting that is still to come.',
  reads: ['start', 'end', 'languages'],
  *check(item, facts) {
    const { meeting } = facts;
    const year = Number(meeting.start.slice(0, 4));
    for (const [language, title] of Object.entries(item.title)) {
      const late = daysIn(title, language, year).find(
        ({ start, yearPrinted }) => yearPrinted && start !== null && start > meeting.end,
      );
      if (late && saysTookPlace(title, language))
        yield { where: { item: item.id }, values: { number: item.number, printed: late.printed, end: meeting.end } };
    }
    for (const { statement } of facts.statements(item)) {
      const late =
        statement.tookPlace &&
        statement.days.find(({ start, yearPrinted }) => yearPrinted && start !== null && start > meeting.end);
      if (late)
        yield { where: { item: item.id }, values: { number: item.number, printed: late.printed, end: meeting.end } };
    }
  },
};

/** One event has one year. */
export const eventWithTwoYears: ItemRule = {
  id: 'event-with-two-years',
  of: 'item',
  severity: 'warning',
  about: 'The days of an event that an item names more than once have the same year each time.',
  source: 'The title of an item and its annotation speak of the same event.',
  reads: ['documents', 'start', 'end'],
  *check(item, facts) {
    const byDays = new Map<string, { readonly year: string; readonly printed: string }>();
    for (const { day, document } of rangesOf(item, facts)) {
      const key = `${day.start?.slice(5)} ${day.end?.slice(5)}`;
      const year = day.start?.slice(0, 4) ?? '';
      const known = byDays.get(key);
      if (known && known.year !== year) {
        yield {
          where: { item: item.id, ...(document !== undefined && { document }) },
          values: { number: item.number, printed: known.printed, other: day.printed, quote: day.printed },
        };
        return;
      }
      byDays.set(key, { year, printed: day.printed });
    }
  },
};

interface Range {
  readonly day: PrintedDays;
  /** The document in whose title it stands. */
  readonly document?: DocumentSymbol;
}

/** The ranges of days, with their years, that an item's title, its annotation and the titles of its documents print. */
function rangesOf(item: Item, facts: Facts): readonly Range[] {
  const year = Number(facts.meeting.start.slice(0, 4));
  const inText = (text: Text): PrintedDays[] =>
    Object.entries(text).flatMap(([language, wording]) => daysIn(wording, language, year));
  const own: Range[] = [
    ...inText(item.title),
    ...facts.statements(item).flatMap(({ statement }) => statement.days),
  ].map((day) => ({ day }));
  const papers = facts.meeting.documents
    .filter(({ symbol }) => item.documents.includes(symbol))
    .flatMap(({ symbol, title }) => inText(title).map((day): Range => ({ day, document: symbol })));
  return [...own, ...papers].filter(({ day }) => day.isRange && day.yearPrinted && day.start && day.end);
}

/** An annotation calls its item by its own number. */
export const proseOtherNumber: ItemRule = {
  id: 'prose-other-number',
  of: 'item',
  annotated: true,
  severity: 'warning',
  about: 'An annotation that says "under agenda item 2" stands under item 2, or under a part of it.',
  source: 'Annotations are written in the order of the agenda; numbers are left behind when items move.',
  reads: ['start'],
  *check(item, facts) {
    for (const { statement } of facts.statements(item)) {
      for (const number of statement.ownNumbers) {
        if (isSameBusiness(number, item.number)) continue;
        yield { where: { item: item.id }, values: { ...proseValues(item, statement), subject: number } };
      }
    }
  },
};

const isSameBusiness = (a: string, b: string): boolean => {
  const bare = (number: string): string => number.replaceAll(/[^\p{L}\d]/gu, '.');
  return bare(a).startsWith(bare(b)) || bare(b).startsWith(bare(a));
};
