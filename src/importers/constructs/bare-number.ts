// Numbers that stand without a title: the agenda has it.
import type { Vocabulary } from '#languages/language.ts';
import { timeAt, timesAt } from '#languages/printed-times.ts';
import { type ItemFinder, SURE } from './meant-items.ts';
import type { Days } from './programme-days.ts';

const LONGEST_NUMBER = 12;

interface TableParts {
  readonly text: string;
  readonly finder: ItemFinder;
  readonly days: Days;
  readonly vocabulary: Vocabulary;
  readonly cellEnd: (from: number) => number;
  readonly continuedAt: (from: number) => number | null;
  /** Whether a place names a body or a part of the meeting, over what it takes up. */
  readonly isHeading: (from: number) => boolean;
}

/** Tells numbers without a title from those that have one. */
export function bareNumbers({ text, finder, days, vocabulary, cellEnd, continuedAt, isHeading }: TableParts) {
  return { isBare, isBeforeOther, numberEnd };

  /** A number without a title: nothing of the agenda's wording follows, and its cell or line ends, or a mark stands there. */
  function isBare(from: number, start: number, best: number, before: string | null): boolean {
    if (best >= SURE) return false;
    const end = cellEnd(from);
    if (start < end) {
      const gap = /^\s?[;,.]?\s?/.exec(text.slice(start, start + 3))?.[0].length ?? 0;
      if (timesAt(text, start + gap, vocabulary) !== null) return true;
      const mark = continuedAt(numberEnd(from, start));
      return mark !== null && (finder.wordAt(from) > from || text.slice(mark, end).trim() === '');
    }
    if (finder.wordAt(from) > from && text[end] !== '\t') return true;
    const next = finder.numbered(start, before);
    const alone = (next?.items.length ?? 0) > 0 && numberEnd(start, cellEnd(start)) - start < LONGEST_NUMBER;
    if (alone && /^[\d.()a-z ]+$/.test(text.slice(start, cellEnd(start)))) return true;
    return (
      start >= text.length ||
      days.isDate(start) ||
      timesAt(text, start, vocabulary) !== null ||
      (next?.best ?? 0) >= SURE
    );
  }

  /** Whether a number ends its line, and what follows is a day, hours or a heading, and no title. */
  function isBeforeOther(from: number, start: number): boolean {
    if (start < cellEnd(from)) return false;
    return (
      start >= text.length ||
      days.isDay(start) ||
      timesAt(text, start, vocabulary) !== null ||
      timeAt(text, start, vocabulary) !== null ||
      isHeading(start)
    );
  }

  function numberEnd(from: number, start: number): number {
    let end = Math.min(start, cellEnd(from));
    while (end > from && /[\s:.-]/.test(text[end - 1] ?? '')) end--;
    return end;
  }
}
