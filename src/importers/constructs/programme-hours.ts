// The hours at the head of a slot: a range, two ranges that share their entries, one time whose end is printed nowhere,
// or half a day by its name; with the number of the meeting that stands behind them.
import type { LocalDate, LocalTime } from '#domain/meeting.ts';
import { minuteOfDay, timeOfMinute } from '#domain/time.ts';
import type { Vocabulary } from '#languages/language.ts';
import { timeAt, timesAt } from '#languages/printed-times.ts';

/** A half of a day by its name. */
export type HalfDay = 'morning' | 'afternoon' | 'evening';

/** Hours as printed; what is not printed is null. */
export interface PrintedHours {
  readonly start: LocalTime | null;
  readonly end: LocalTime | null;
  readonly half: HalfDay | null;
  readonly mended: boolean;
}

/** Hours found at a place. */
export interface HoursFound {
  /** Two where two slots share their entries. */
  readonly ranges: readonly PrintedHours[];
  readonly endIndex: number;
}

const NOON = 12 * 60;
const LONGEST_REMARK = 60;
const GAP = /[\s:,،()/-]*/y;
const BEHIND = /[\s:,،.)]*/y;

/** Reads the hours that begin at a place in normalised text. `loose`: single times and half days count as well. */
export function hoursAt(text: string, at: number, loose: boolean, vocabulary: Vocabulary): HoursFound | null {
  const begin = loose && text[at] === '(' ? at + 1 : at;
  const half = loose ? halfDayAt(text, begin, vocabulary) : null;
  const from = half ? past(GAP, text, half.endIndex) : begin;
  const range = timesAt(text, from, vocabulary);
  if (range) {
    const { start, end } = half && half.half !== 'morning' ? afterNoon(range) : range;
    const found = withMore(
      text,
      { ...range, start, end, mended: range.mended ?? false, half: half?.half ?? null },
      vocabulary,
    );
    return { ...found, endIndex: pastBracket(text, from, found.endIndex) };
  }
  if (!loose) return null;
  const single = timeAt(text, from, vocabulary);
  if (single && endsWord(text, single.endIndex)) {
    const printed = { start: single.start, end: null, half: half?.half ?? null, mended: single.mended ?? false };
    return { ranges: [printed], endIndex: single.endIndex };
  }
  if (!half || !endsWord(text, half.endIndex)) return null;
  return { ranges: [{ start: null, end: null, half: half.half, mended: false }], endIndex: half.endIndex };
}

/** "p.m.: 2.30-5.30": the half day is named once, before the hours. */
function afterNoon({ start, end }: { start: LocalTime; end: LocalTime }): { start: LocalTime; end: LocalTime } {
  if (minuteOfDay(end) > NOON) return { start, end };
  return { start: timeOfMinute(minuteOfDay(start) + NOON), end: timeOfMinute(minuteOfDay(end) + NOON) };
}

/** A second range behind the first: "10 a.m.-1 p.m. and 3-6 p.m.", and the half day named behind its hours. */
function withMore(text: string, first: PrintedHours & { endIndex: number }, vocabulary: Vocabulary): HoursFound {
  const { alsoHours } = vocabulary.programme;
  alsoHours.lastIndex = first.endIndex;
  const joint = alsoHours.exec(text);
  const second = joint ? timesAt(text, alsoHours.lastIndex, vocabulary) : null;
  if (second) {
    const more = { ...second, half: null, mended: second.mended ?? false };
    return { ranges: [first, more], endIndex: second.endIndex };
  }
  const named = halfDayAt(text, past(BEHIND, text, first.endIndex), vocabulary);
  return { ranges: [first], endIndex: named && endsWord(text, named.endIndex) ? named.endIndex : first.endIndex };
}

function halfDayAt(text: string, at: number, vocabulary: Vocabulary): { half: HalfDay; endIndex: number } | null {
  for (const half of ['morning', 'afternoon', 'evening'] as const) {
    const word = vocabulary.programme[half];
    word.lastIndex = at;
    if (word.test(text)) return { half, endIndex: word.lastIndex };
  }
  return null;
}

/** Behind the bracket in which hours stand: "(14.30-17.30 hours or later, if required)". */
function pastBracket(text: string, from: number, end: number): number {
  if (text[from - 1] !== '(' || text.slice(from, end).includes(')')) return end;
  const rest = text.slice(end, end + LONGEST_REMARK);
  const closed = rest.search(/[)(\t]/);
  return rest[closed] === ')' ? end + closed + 1 : end;
}

const past = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
};

const endsWord = (text: string, at: number): boolean => at >= text.length || !/[\p{L}\p{N}%]/u.test(text[at] ?? '');

const USUAL: Readonly<Record<HalfDay, readonly [LocalTime, LocalTime]>> = {
  morning: ['10:00', '13:00'],
  afternoon: ['15:00', '18:00'],
  evening: ['18:00', '21:00'],
};

const halfOf = (start: LocalTime): HalfDay => (start < '13:00' ? 'morning' : start < '18:00' ? 'afternoon' : 'evening');

/** Hours settled, with what had to be supposed: the whole half day, or its end. */
export interface SettledHours {
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly supposed: 'hours-supposed' | 'end-supposed' | null;
}

/**
 * Supplies what is not printed: from the hours that the same document prints for that half of the day, else from those
 * that meetings usually have (10 a.m. to 1 p.m., 3 to 6 p.m.).
 */
export function settledHours(
  printed: PrintedHours,
  known: ReadonlyMap<HalfDay, readonly [LocalTime, LocalTime]>,
): SettledHours {
  const { start, end } = printed;
  if (start && end) return { start, end, supposed: null };
  const half = printed.half ?? (start ? halfOf(start) : 'morning');
  const [usualStart, usualEnd] = known.get(half) ?? USUAL[half];
  if (!start) return { start: usualStart, end: usualEnd, supposed: 'hours-supposed' };
  const later = timeOfMinute(Math.min(24 * 60 - 1, minuteOfDay(start) + 180));
  return { start, end: start < usualEnd ? usualEnd : later, supposed: 'end-supposed' };
}

/** Remembers the hours that a document prints for the halves of a day, by their names where it gives them. */
export function rememberHours(printed: PrintedHours, known: Map<HalfDay, readonly [LocalTime, LocalTime]>): void {
  if (!printed.start || !printed.end) return;
  known.set(printed.half ?? halfOf(printed.start), [printed.start, printed.end]);
}

/** A slot whose end was supposed ends where the next one of its day begins. */
export function endAtNext<Slot extends { date: LocalDate; start: LocalTime; end: LocalTime; supposed: string | null }>(
  slots: readonly Slot[],
): void {
  slots.forEach((slot, index) => {
    const next = slots[index + 1];
    if (slot.supposed !== 'end-supposed' || next?.date !== slot.date) return;
    if (next.start > slot.start && next.start < slot.end) slot.end = next.start;
  });
}
