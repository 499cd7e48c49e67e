// What stands between the title of an agenda or a programme and its list: where it states the meeting's days or session,
// it belongs to the masthead.
import type { Vocabulary } from '#languages/language.ts';
import { dateReader } from '#languages/printed-dates.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { countsInRoman, listedNumber, romanNumber } from './item-number.ts';
import { ordinalIn } from './masthead-bodies.ts';
import { hoursAt } from './programme-hours.ts';
import type { Sections } from './sections.ts';

/** No preamble is longer. */
const MOST_LINES = 30;

/** The parts of a document, those of its masthead together. */
export interface WithoutPreamble {
  readonly head: readonly PreparedLine[];
  readonly list: readonly PreparedLine[];
  readonly programme: readonly PreparedLine[];
}

/** Masthead, list of the agenda and programme, without what stands below their titles and belongs to the masthead. */
export function withoutPreamble({ masthead, agenda, programme }: Sections, vocabulary: Vocabulary): WithoutPreamble {
  const { datesIn } = dateReader(vocabulary);
  const hasDates = (line: PreparedLine): boolean => datesIn(line.normal).some(({ start }) => start.year !== null);
  /** Several days: the meeting's, where a single one may be that of the document. */
  const hasRange = (line: PreparedLine): boolean =>
    datesIn(line.normal).some(({ start, end }) => end !== null && (start.year ?? end.year) !== null);
  const numberOf = countsInRoman(agenda) ? romanNumber : listedNumber;
  const first = agenda.findIndex((line) => numberOf(line.plain) !== null);
  const ofAgenda = first < 0 ? [] : agenda.slice(0, first);
  const isOfAgenda = ofAgenda.some((line) => hasDates(line) || ordinalIn(line.plain, vocabulary) !== null);
  const days = programme
    .slice(0, MOST_LINES)
    .findIndex(
      (line) =>
        line.cell !== undefined ||
        line.text.includes('\t') ||
        listedNumber(line.plain) !== null ||
        hoursAt(line.normal, 0, true, vocabulary) !== null ||
        datesIn(line.normal).some(({ index, end, weekday }) => index < 3 && end === null && weekday !== null),
    );
  const ofProgramme = days < 0 ? [] : programme.slice(0, days);
  const isDated = masthead.some(ofProgramme.some(hasRange) ? hasRange : hasDates);
  const isOfProgramme = !isDated && !isOfAgenda && ofProgramme.some(hasDates);
  return {
    head: [...masthead, ...(isOfAgenda ? ofAgenda : []), ...(isOfProgramme ? ofProgramme : [])],
    list: isOfAgenda ? agenda.slice(first) : agenda,
    programme: isOfProgramme ? programme.slice(days) : programme,
  };
}
