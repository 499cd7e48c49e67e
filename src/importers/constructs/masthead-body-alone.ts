// The body of a masthead that states no days.
import type { Vocabulary } from '#languages/language.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { bodyIn, type NamedBody, namesBody, ordinalIn } from './masthead-bodies.ts';
import { isFurniture, isSentence } from './masthead-lines.ts';
import { OPEN_END } from './paragraphs.ts';

/** Lines of a body's name. */
const LONGEST_NAME = 5;

/**
 * A body without dates: beside the ordinal of its session, or the last that is named, or the house by itself.
 * @param rest What nothing else of the masthead took.
 * @param head All lines of the masthead.
 */
export function bodyAlone(
  rest: readonly PreparedLine[],
  head: readonly PreparedLine[],
  vocabulary: Vocabulary,
): NamedBody | null {
  const ordinals = rest.flatMap((line, index) => (ordinalIn(line.plain, vocabulary) ? [index] : []));
  const near = ordinals.flatMap((index) => [
    rest.slice(nameBegins(rest, index - 1), index + 1),
    rest.slice(index, index + 2),
  ]);
  const named =
    near.find((some) => bodyIn(some, vocabulary)?.ordinal != null) ??
    rest.filter((line) => namesBody(line, vocabulary) && !isSentence(line)).slice(-1);
  if (bodyIn(named, vocabulary)) return bodyIn(named, vocabulary);
  // "General Assembly", which stands over the bodies of others.
  const house = head.find((line) => isFurniture(line, vocabulary) && vocabulary.bodyKind.test(line.normal));
  return house
    ? bodyIn([house, ...ordinals.slice(0, 1).map((index) => rest[index] as PreparedLine)], vocabulary)
    : null;
}

/** Where the name of a body begins that ends in a line: some lines above, where it goes on over them. */
function nameBegins(rest: readonly PreparedLine[], last: number): number {
  for (let at = last; at > last - LONGEST_NAME && at >= 0; at -= 1) {
    const line = rest[at] as PreparedLine;
    const goesOn = OPEN_END.test(rest[at - 1]?.normal.trim() ?? '') || /^\s*\p{Ll}/u.test(line.plain);
    if (!goesOn) return at;
  }
  return Math.max(last, 0);
}
