// Headings within a programme: a body's name, or another part's, over its own entries.
import type { BodyId } from '#domain/meeting.ts';
import type { Vocabulary } from '#languages/language.ts';
import { fold, withoutEnd } from '#languages/normalise.ts';
import { type Flow, linesOf, shown } from '../flow.ts';
import type { continuationMarks } from './continuation-marks.ts';
import type { ProgrammeContext } from './printed-programme.ts';

const LONGEST = 160;

interface HeadingParts {
  readonly flow: Flow;
  readonly context: ProgrammeContext;
  readonly vocabulary: Vocabulary;
  readonly cellEnd: (from: number) => number;
  readonly withoutMark: ReturnType<typeof continuationMarks>['withoutMark'];
}

/** Reads headings, and knows which one stands over what is read. */
export function entryHeadings({ flow, context, vocabulary, cellEnd, withoutMark }: HeadingParts) {
  const { text } = flow;
  let heading: { body?: BodyId; part?: string; end?: number; ofDay?: boolean } = {};
  let dayBegun = false;
  return {
    /** What the heading over the entries names. */
    over: (): { readonly body?: BodyId; readonly part?: string } => heading,

    /** A heading under a day holds for that day; one right above a day for all days that follow. */
    newDay: (from: number): void => {
      const between = heading.end === undefined ? '' : text.slice(heading.end, from);
      if (heading.ofDay || /\p{L}/u.test(between)) heading = {};
      dayBegun = true;
    },

    beginSlot: (): void => {
      dayBegun = false;
    },

    /** Reads the heading at a place, and gives the place behind it; null where none stands. */
    at: (from: number): number | null => {
      const end = cellEnd(from);
      if (end - from > LONGEST) return null;
      const { stop } = withoutMark(from, end);
      const line = withoutEnd(text.slice(from, stop).trim(), /[\s:.]/);
      const body = context.bodyNamed.get(fold(line));
      if (body !== undefined) heading = { body, end, ofDay: dayBegun };
      else if (vocabulary.programme.otherParts.test(line))
        heading = { part: withoutEnd(shown(flow, from, stop), /[\s:.]/), end, ofDay: dayBegun };
      else return null;
      context.headed(linesOf(flow, from, end));
      return end;
    },
  };
}
