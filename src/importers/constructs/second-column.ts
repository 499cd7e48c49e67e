// Two columns of a programme that extraction put into one line: "Date and time Plenary Committee of the Whole" over
// "Item 3. General debate (continued) Consideration of draft resolutions". What stands behind a complete entry is the
// second column's. Assumes that the heads stand in one line too, and that the second column begins in upper case.
import type { Vocabulary } from '#languages/language.ts';
import { fold, normalise } from '#languages/normalise.ts';
import type { PreparedLine } from '../prepared-line.ts';

const MOST_WORDS = 20;

/** What meets in the second column, where a line has all heads run together; null where it has not. */
export function secondPartIn(
  { plain, cell }: PreparedLine,
  isOfHeads: (folded: string) => boolean,
  { programme }: Vocabulary,
): string | null {
  const words = plain.trim().split(/\s+/);
  if (cell || words.length > MOST_WORDS) return null;
  for (let at = 1; at < words.length - 1; at++) {
    const before = fold(words.slice(0, at).join(' '));
    if (!isOfHeads(before)) continue;
    // "Plenary", "Séance plénière": a word or two.
    for (const end of [at + 1, at + 2]) {
      const plenary = normalise(words.slice(at, end).join(' '));
      const part = words.slice(end).join(' ');
      if (!programme.plenary.test(plenary) || !programme.otherParts.test(plenary)) continue;
      if (programme.otherParts.test(normalise(part))) return part;
    }
  }
  return null;
}

/** Remembers what the second column printed, so that it is known again behind a title that the agenda words otherwise. */
export function secondColumn(text: string) {
  const printed = new Set<string>();
  return {
    /** Takes note of a stretch of the text. */
    note: (from: number, end: number): void => {
      printed.add(text.slice(from, end).trim());
    },
    /** Whether a stretch was printed there before. */
    isKnown: (from: number, end: number): boolean => printed.has(text.slice(from, end).trim()),
    /** Where what the second column printed before begins again at the end of a stretch; null where it does not. */
    beginsAgain: (from: number, end: number): number | null => {
      const stretch = text.slice(from, end).trimEnd();
      const known = [...printed].find((one) => one !== '' && stretch.length > one.length && stretch.endsWith(one));
      return known === undefined ? null : from + stretch.length - known.length;
    },
  };
}
