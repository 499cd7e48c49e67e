// The dates and the time zone of a meeting: as the masthead states them, else inferred, and then told.
import type { Observation } from '#domain/finding.ts';
import type { LocalDate, Slot } from '#domain/meeting.ts';
import { addDays } from '#domain/time.ts';
import { vocabularies } from '#languages/all-languages.ts';
import type { Vocabulary } from '#languages/language.ts';
import { normalise } from '#languages/normalise.ts';
import { dateReader, onCalendar } from '#languages/printed-dates.ts';
import type { Masthead } from './constructs/masthead.ts';
import { cityIn } from './constructs/masthead-bodies.ts';
import type { Paragraph } from './constructs/paragraphs.ts';
import { ImportError } from './reading.ts';

const LONGEST_PARAGRAPH = 4000;
const LONGEST = 60;

/** First and last day. */
export interface Dates {
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly observations: readonly Observation[];
}

/**
 * The dates of the meeting: the masthead's, else those of the programme, else the first day that the prose names.
 * @throws ImportError `no-dates`.
 */
export function datesOf(
  masthead: Masthead,
  slots: readonly Slot[],
  paragraphs: readonly Pick<Paragraph, 'text'>[],
  vocabulary: Vocabulary,
): Dates {
  const { start, end } = masthead;
  if (start && end) {
    const outside = slots.filter((slot) => slot.date < start || slot.date > end);
    const observations = outside.map(
      (slot): Observation => ({
        rule: 'day-outside-meeting',
        severity: 'warning',
        where: { slot: slot.id },
        values: { date: slot.date },
      }),
    );
    return { start, end, observations };
  }
  const inProse = slots.length > 0 ? null : daysInProse(paragraphs, vocabulary);
  const first = slots[0]?.date ?? inProse?.[0];
  if (!first) throw new ImportError('no-dates');
  const last = slots.at(-1)?.date ?? inProse?.[1] ?? first;
  return {
    start: first,
    end: last,
    observations: [{ rule: 'dates-inferred', severity: 'info', where: {}, values: { start: first, end: last } }],
  };
}

/** The first days with their weekday that a paragraph names: "will open on Sunday, 22 May 2033, and close on Friday …". */
function daysInProse(
  paragraphs: readonly Pick<Paragraph, 'text'>[],
  vocabulary: Vocabulary,
): readonly [LocalDate, LocalDate] | null {
  const { datesIn } = dateReader(vocabulary);
  for (const paragraph of paragraphs) {
    const days = datesIn(normalise(paragraph.text.slice(0, LONGEST_PARAGRAPH))).flatMap(({ start, weekday }) => {
      const date = weekday === null ? null : onCalendar(start, null);
      return date ? [date] : [];
    });
    const [first, second] = days;
    if (first)
      return [first, second !== undefined && second > first && second <= addDays(first, LONGEST) ? second : first];
  }
  return null;
}

/** The time zone of a venue, by the cities that the languages know, also where it names one within; null where none does. */
export function timeZoneOf(venue: string | null, vocabulary: Vocabulary): string | null {
  const wanted = normalise(venue ?? '');
  if (wanted === '') return null;
  for (const { venues } of [vocabulary, ...vocabularies]) {
    for (const [name, zone] of Object.entries(venues)) {
      const city = normalise(name);
      if (wanted === city || wanted.startsWith(`${city},`) || wanted.startsWith(`${city} (`)) return zone;
    }
  }
  const within = cityIn(venue ?? '', vocabulary);
  return within === null ? null : (vocabulary.venues[within] ?? null);
}
