// Headings within a programme: a body's name, or another part's, over its own entries.
import type { BodyId } from '#domain/meeting.ts';
import type { Vocabulary } from '#languages/language.ts';
import { fold, withoutEnd } from '#languages/normalise.ts';
import { timesAt } from '#languages/printed-times.ts';
import { type Flow, linesOf, shown } from '../flow.ts';
import type { continuationMarks } from './continuation-marks.ts';
import type { OpenSlot, ProgrammeContext } from './printed-programme.ts';
import type { Days } from './programme-days.ts';

const LONGEST = 160;

interface HeadingParts {
  readonly flow: Flow;
  readonly context: ProgrammeContext;
  readonly vocabulary: Vocabulary;
  readonly days: Days;
  readonly cellEnd: (from: number) => number;
  readonly withoutMark: ReturnType<typeof continuationMarks>['withoutMark'];
}

/** Reads headings, and knows which one stands over what is read. */
export function entryHeadings({ flow, context, vocabulary, days, cellEnd, withoutMark }: HeadingParts) {
  const { text } = flow;
  let heading: { body?: BodyId; part?: string; end?: number; ofDay?: boolean; ofSlot?: boolean } = {};
  let dayBegun = false;

  /** The body or the part that a place names by itself; null where it names none. */
  function named(from: number): { body: BodyId } | { part: string } | null {
    const end = cellEnd(from);
    if (end - from > LONGEST) return null;
    const { stop } = withoutMark(from, end);
    const line = withoutEnd(text.slice(from, stop).trim(), /[\s:.]/);
    const body = context.bodyNamed.get(fold(line));
    if (body !== undefined) return { body };
    return vocabulary.programme.otherParts.test(line) ? { part: withoutEnd(shown(flow, from, stop), /[\s:.]/) } : null;
  }

  /** Whether nothing stands in a slot but what ends at a place: "Contact groups" and no business under it. */
  function isAllOf([slot]: readonly OpenSlot[], end: number): boolean {
    let next = end;
    while (next < text.length && /[\s.:]/.test(text[next] as string)) next++;
    if (!slot || slot.entries.length > 0) return false;
    return next >= text.length || days.isDay(next) || timesAt(text, next, vocabulary) !== null;
  }

  return {
    /** Whether a heading stands at a place. */
    stands: (from: number): boolean => named(from) !== null,

    /** What the heading over the entries names. */
    over: (): { readonly body?: BodyId; readonly part?: string } => heading,

    /** A heading under a day holds for that day; one right above a day for all days that follow. */
    newDay: (from: number): void => {
      const between = heading.end === undefined ? '' : text.slice(heading.end, from);
      if (heading.ofDay || /\p{L}/u.test(between)) heading = {};
      dayBegun = true;
    },

    /** One among the entries of a slot holds for that slot; one between two slots for those that follow. */
    beginSlot: (from: number): void => {
      const between = heading.end === undefined ? '' : text.slice(heading.end, from);
      if (heading.ofSlot && /\p{L}/u.test(between)) heading = {};
      dayBegun = false;
    },

    /** Reads the heading at a place, and gives the place behind it; null where none stands. */
    at: (from: number, slots: readonly OpenSlot[]): number | null => {
      const found = named(from);
      const end = cellEnd(from);
      if (!found || ('part' in found && isAllOf(slots, end))) return null;
      heading = { ...found, end, ofDay: dayBegun, ofSlot: slots.length > 0 };
      context.headed(linesOf(flow, from, end));
      return end;
    },
  };
}
