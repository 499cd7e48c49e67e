// The days that a line of a masthead states, and the place that stands beside them.
import type { LocalDate } from '#domain/meeting.ts';
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { normalise, tidy, withoutEnd } from '#languages/normalise.ts';
import { type DateFound, dateReader, onCalendar, type PrintedDate } from '#languages/printed-dates.ts';
import type { PreparedLine } from '../prepared-line.ts';

/** The days of a line: a single one, or the first and the last of several. */
export interface DaysStated {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Nothing but the date stands in the line, or a label before it ("Date:"). */
  readonly alone: boolean;
  /** The first is named with its weekday. */
  readonly onWeekday: boolean;
  /** It stands at the line's end in another language than the document's, as dates of distribution do. */
  readonly endsForeign: boolean;
  /** What stands beside the days, in pieces as commas part them. */
  readonly beside: readonly string[];
}

/** Words before a place, and those between a place and its dates, in any language, over normalised text. */
const BEFORE_PLACE = /^(?:(?:to be )?held |(?:in|at|à|en|в|г\.|في) |\s)+/u;
const BEFORE_DATE =
  /(?:^|(?<=[^\p{L}]))(?:from|to|through|until|and|on|du|de|des|au|à|et|le|les|del?|al?|y|el|с|со|до|по|и|من|إلى|الى|و|في|يومي|自|从|至|到|和|于|a\.?m\.?|p\.?m\.?|[\s&-]){1,12}$/u;
const LABEL = /^\p{L}{2,14} ?:$/u;

/** Reads the days of lines in some languages, the document's own first. */
export function daysReader(vocabularies: readonly Vocabulary[]) {
  const readers = vocabularies.map((vocabulary) => ({ ...dateReader(vocabulary), vocabulary }));

  /** The days of a line; null where it states none with a year. */
  function daysIn(line: PreparedLine): DaysStated | null {
    for (const { datesIn, vocabulary } of readers) {
      const found = datesIn(line.normal);
      const days = stated(found);
      if (!days) continue;
      const first = found[0] as DateFound;
      const earlier = earlierDay(line.normal.slice(0, first.index), first.start, days.year, vocabulary);
      const text = [
        line.normal.slice(0, earlier?.index ?? first.index),
        ...found.map(({ endIndex }, index) => line.normal.slice(endIndex, found[index + 1]?.index)),
      ];
      const rest = text.map((part) => withoutEnd(part, /[\s;*(]/).replace(/^[\s:;*()]+/, ''));
      return {
        from: earlier && earlier.date < days.from ? earlier.date : days.from,
        to: days.to,
        alone: rest.every((part) => part === '' || LABEL.test(part)) && found.length === 1 && !first.end && !earlier,
        onWeekday: first.weekday !== null,
        endsForeign: vocabulary !== vocabularies[0] && (found.at(-1) as DateFound).endIndex === line.normal.length,
        beside: placesOf(line, text),
      };
    }
    return null;
  }

  return { daysIn };
}

/** The first and the last day of the dates of a line, whose year may stand behind the last alone. */
function stated(found: readonly DateFound[]): { from: LocalDate; to: LocalDate; year: number } | null {
  const year = found.findLast(({ start, end }) => (end ?? start).year !== null)?.start.year ?? null;
  if (year === null) return null;
  const all = found
    .flatMap(({ start, end }) => (end ? [start, end] : [start]))
    .map((date) => onCalendar(date, year))
    .filter((date) => date !== null);
  const [from] = all;
  const to = all.at(-1);
  return from && to && from <= to ? { from, to, year } : null;
}

/** "10-14 and", "Monday 3 -" before the date: a day whose month stands with a later one. */
function earlierDay(
  before: string,
  { month, year: own }: PrintedDate,
  year: number,
  vocabulary: Vocabulary,
): { date: LocalDate; index: number } | null {
  const weekday = `(?:(?:${oneOf(vocabulary.weekdays.flat())})[ ,]{0,2})?`;
  const match = new RegExp(
    `${weekday}(?<![\\d.:/])(\\d{1,2})(?:st|nd|rd|th|er)?(?: ?(?:-|to|au|al?) ?\\d{1,2})? ?(?:-|to|and|,|au|et|al?|y|и|по|و|إلى) ?$`,
    'u',
  ).exec(before);
  const date = match ? onCalendar({ year: own, month, day: Number(match[1]) }, year) : null;
  return match && date ? { date, index: match.index } : null;
}

/** The pieces of a line beside its dates, as printed. */
function placesOf(line: PreparedLine, beside: readonly string[]): string[] {
  const wanted = beside
    .flatMap((part) => part.split(/[,،]|(?<=\)) /))
    .map((part) =>
      withoutEnd(part, /[\s:;*(-]/)
        .replace(/^[\s:;*-]+/, '')
        .replace(BEFORE_DATE, '')
        .replace(BEFORE_PLACE, '')
        .trim(),
    )
    .filter((part) => part !== '' && /\p{L}{2}/u.test(part));
  // The line as printed and its normal form part company only in width and spaces, so a place is cut from the print.
  const printed = tidy(line.plain)
    .split(/[,，،]|(?<=\)) /)
    .map((part) => withoutEnd(part.trim(), /[\s*:;-]/));
  return wanted.map((part) => {
    const whole = printed.find((one) => normalise(one) === part);
    if (whole !== undefined) return whole;
    const holding = printed.find((one) => normalise(one).includes(part));
    const at = holding === undefined ? -1 : holding.toLowerCase().indexOf(part);
    return holding !== undefined && at >= 0 ? holding.slice(at, at + part.length) : part;
  });
}
