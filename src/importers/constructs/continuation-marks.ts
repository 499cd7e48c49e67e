// The marks that say that an entry goes on: "(continued)", （续）.
import { oneOf, type Vocabulary } from '#languages/language.ts';

const LONGEST_END = 120;

/** Finds marks of continuation in a flow's text. */
export function continuationMarks(text: string, vocabulary: Vocabulary) {
  const mark = `\\s?[(（\\[]\\s?(?:${oneOf(vocabulary.continued)})\\s?[)）\\]]`;
  const here = new RegExp(mark, 'y');
  const atEnd = new RegExp(`${mark}[\\s.。;；:]*$`);

  const beforeBracket = new RegExp(`${mark}\\s?[([][^()[\\]]{1,40}[)\\]][\\s.;]*$`);

  return { continuedAt, withoutMark };

  /** The place behind a mark; null where none stands. */
  function continuedAt(from: number): number | null {
    here.lastIndex = from;
    return here.test(text) ? here.lastIndex : null;
  }

  /** Where a stretch ends without the mark that may close it. */
  function withoutMark(from: number, end: number): { stop: number; continued: boolean } {
    const printed = atEnd.exec(text.slice(from, end));
    if (printed) return { stop: from + printed.index, continued: true };
    return { stop: end, continued: beforeBracket.test(text.slice(Math.max(from, end - LONGEST_END), end)) };
  }
}
