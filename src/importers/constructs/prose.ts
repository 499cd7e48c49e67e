// What the prose states about the meeting as a whole: ordinals of the bodies' sessions, limits of interpretation and
// of hybrid meetings, and that the document was issued anew.
import type { Constraints, LocalDate } from '#domain/meeting.ts';
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { normalise } from '#languages/normalise.ts';
import { dateReader, onCalendar } from '#languages/printed-dates.ts';
import type { PreparedLine } from '../prepared-line.ts';
import type { Paragraph } from './paragraphs.ts';

/** A number stated in prose, with its lines. */
export interface Stated {
  readonly value: number;
  readonly lines: readonly number[];
}

/** The limits that the paragraphs state. */
export function statedLimits(
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
): Partial<Record<keyof Constraints, Stated>> {
  const limits: Partial<Record<keyof Constraints, Stated>> = {};
  for (const paragraph of paragraphs) {
    const text = normalise(paragraph.text);
    for (const { limit, pattern } of vocabulary.limits) {
      const word = pattern.exec(text)?.groups?.number;
      const value = word === undefined ? null : vocabulary.cardinal(word);
      if (value !== null) limits[limit] ??= { value, lines: paragraph.lines };
    }
  }
  return limits;
}

/**
 * The ordinal of a body's session: the one that a sentence names together with the body and the day on which the
 * meeting begins. The full name counts before its last word alone, which counts only where there is but one body.
 */
export function statedOrdinal(
  paragraphs: readonly Paragraph[],
  name: string,
  start: LocalDate,
  onlyBody: boolean,
  vocabulary: Vocabulary,
): Stated | null {
  const { datesIn } = dateReader(vocabulary);
  const full = normalise(name);
  const kind = vocabulary.bodyKind.exec(full)?.[0];
  const names = onlyBody && kind ? [full, kind] : [full];
  for (const wanted of names) {
    const named = (vocabulary.nameInProse ?? ((literal: string) => oneOf([literal])))(wanted);
    const anywhere = new RegExp(named, 'u');
    const beside = new RegExp(vocabulary.ordinalFollowsName ? `(?:${named})\\s?$` : named, 'u');
    for (const paragraph of paragraphs) {
      for (const sentence of normalise(paragraph.text).split(/[。;]|\. /)) {
        if (!anywhere.test(sentence)) continue;
        const day = datesIn(sentence).some(
          ({ start: date }) =>
            (date.year === null || date.year === Number(start.slice(0, 4))) &&
            date.month === Number(start.slice(5, 7)) &&
            date.day === Number(start.slice(8)),
        );
        const value = day ? ordinalBeside(sentence, wanted.length, beside, vocabulary) : null;
        if (value !== null) return { value, lines: paragraph.lines };
      }
    }
  }
  return null;
}

function ordinalBeside(sentence: string, nameLength: number, name: RegExp, vocabulary: Vocabulary): number | null {
  for (const match of sentence.matchAll(vocabulary.ordinalSession)) {
    const end = match.index + match[0].length;
    const beside = vocabulary.ordinalFollowsName
      ? sentence.slice(Math.max(0, match.index - nameLength - 2), match.index)
      : sentence.slice(end, end + nameLength + 24);
    const value = name.test(beside) ? vocabulary.ordinal(match.groups?.ordinal ?? '') : null;
    if (value !== null) return value;
  }
  return null;
}

/** The day on which the document was issued anew, with the line that says so; null where none does. */
export function statedReissue(
  lines: readonly PreparedLine[],
  vocabulary: Vocabulary,
): { readonly date: LocalDate; readonly line: number } | null {
  const { datesIn } = dateReader(vocabulary);
  for (const line of lines) {
    if (!vocabulary.reissued.test(line.normal)) continue;
    const date = datesIn(line.normal)
      .map((found) => onCalendar(found.start, null))
      .find((found) => found !== null);
    if (date) return { date, line: line.number };
  }
  return null;
}
