// Which values a finding is about: those that it names, else those of its line, as far as its rule concerns them.
import type { Finding } from '#domain/finding.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { ValueKey } from '#importers/reading.ts';
import { type Corrections, splitKey } from './corrections.ts';
import type { LineLinks, Place } from './line-links.ts';

/** Rules about one kind of value on a line that gave several. */
const ABOUT: Record<string, string> = {
  'symbol-missing': 'symbol',
  'time-zone-inferred': 'timeZone',
  'ordinal-from-prose': 'body',
  'year-inferred': 'slot',
  'weekday-mismatch': 'slot',
  'date-inferred': 'slot',
  'date-mended': 'slot',
  'hours-supposed': 'slot',
  'hours-mended': 'slot',
  'end-supposed': 'slot',
  'item-by-title': 'entry',
  'outside-agenda': 'entry',
  'words-not-read': 'entry',
};

/** Rules that say that a value does not stand in the document as it is given. */
const INFERENCES: ReadonlySet<string> = new Set([
  'time-zone-inferred',
  'ordinal-from-prose',
  'year-inferred',
  'joint-printed-once',
  'date-inferred',
  'date-mended',
  'hours-supposed',
  'hours-mended',
  'end-supposed',
  'item-by-title',
]);

/** The place of a finding on both sides of the desk. */
export function placeOfFinding({ rule, where }: Finding, { keysOf, linesOf }: LineLinks): Place {
  const { line, slot, item, document } = where;
  const named = [
    ...(slot === undefined ? [] : [`slot/${slot}`]),
    ...(item === undefined ? [] : [`item/${item}`]),
    ...(document === undefined ? [] : [`document/${document}`]),
  ];
  const about = ABOUT[rule];
  const ofLine = line === undefined ? [] : keysOf(line);
  const keys =
    about === 'symbol' || about === 'timeZone'
      ? [about]
      : named.length > 0
        ? named
        : ofLine.filter((key) => about === undefined || splitKey(key)[0] === about);
  return { keys, lines: line === undefined ? linesOf(keys) : [line] };
}

/** Whether a correction settles a finding: a value that it is about was put right. `read` is the meeting as it was read. */
export function isSettled(place: Place, corrections: Corrections, read: Pick<Meeting, 'slots'>): boolean {
  const dayOf = new Map(read.slots.map((slot) => [`slot/${slot.id}`, `day/${slot.date}`]));
  return place.keys.some((key) => {
    const day = dayOf.get(key);
    return (
      corrections.has(key === 'start' || key === 'end' ? 'dates' : key) || (day !== undefined && corrections.has(day))
    );
  });
}

/** The values that the reader inferred, as its findings say. */
export function inferredValues(findings: readonly Finding[], links: LineLinks): ReadonlySet<ValueKey> {
  const inferences = findings.filter(({ rule }) => INFERENCES.has(rule));
  return new Set(inferences.flatMap((finding) => placeOfFinding(finding, links).keys));
}
