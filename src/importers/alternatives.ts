// What a doubtful reading could be instead: for the findings that say that something was supposed, the other values that
// the document allows. Nothing is decided here; a person chooses.
import { compareNumbers } from '#domain/agenda.ts';
import type { Observation } from '#domain/finding.ts';
import type { Item, LocalDate, LocalTime, Meeting, Slot } from '#domain/meeting.ts';
import { addDays, isLocalDate, minuteOfDay, timeOfMinute, weekdayOf } from '#domain/time.ts';
import { vocabularies } from '#languages/all-languages.ts';
import { fold, likeness, normalise } from '#languages/normalise.ts';
import { DIFFERENCES, type Kind } from './differences.ts';
import type { Reading, ValueKey } from './reading.ts';

/**
 * The fields of a value by name: "date", "start", "end" of days and slots; "items" (ids, parted by spaces) and "continued"
 * of entries; "number" and "title" of items; of what slots hold ("sitting/<slot>") "taken" (true, false) and "from" (own, other).
 */
export type Fields = { readonly [field: string]: string };

/** A doubtful reading with what it could be. */
export interface Alternatives {
  /** The values in doubt; what is chosen holds for all of them. "day/<date>" = all slots that were read on that date. */
  readonly keys: readonly ValueKey[];
  /** As it was read; then what it could be instead, the likeliest first. */
  readonly readings: readonly [Fields, Fields, ...Fields[]];
}

type Read = Pick<Reading, 'meeting' | 'sources'>;

const MOST = 5;
const FEWEST_ALIKE = 0.25;

/** What a finding's reading could be instead; null where it leaves no doubt, or nothing that could be named. */
export function alternativesOf(observation: Observation, reading: Read): Alternatives | null {
  const of = KINDS[observation.rule];
  const found = of?.(observation, reading);
  if (!found || found.keys.length === 0) return null;
  const [read, ...others] = onceEach(found.readings);
  const [first, ...more] = others.slice(0, MOST);
  return read && first ? { keys: found.keys, readings: [read, first, ...more] } : null;
}

const KINDS: { readonly [rule: string]: Kind } = {
  ...DIFFERENCES,
  'weekday-mismatch': (observation, reading) => {
    const date = observation.values?.date as LocalDate;
    const weekday = weekdayNamed(String(observation.values?.printed), reading.meeting);
    if (!isLocalDate(date) || weekday === null) return null;
    const ahead = (weekday - weekdayOf(date) + 7) % 7;
    const nearest = [addDays(date, ahead), addDays(date, ahead - 7)];
    return { keys: keysOfDay(date, observation, reading), readings: datesOf([date, ...near(nearest, date)]) };
  },
  'date-inferred': (observation, reading) => {
    const date = observation.values?.date as LocalDate;
    if (!isLocalDate(date)) return null;
    const { start, end } = reading.meeting;
    const others = [7, -7, 14, -14].map((days) => addDays(date, days)).filter((day) => day >= start && day <= end);
    return { keys: keysOfDay(date, observation, reading), readings: datesOf([date, ...others]) };
  },
  'end-supposed': (observation, reading) => {
    const { start, end } = observation.values as { start: LocalTime; end: LocalTime };
    const begins = minuteOfDay(start);
    const printed = reading.meeting.slots.map((slot) => slot.end).filter((time) => time > start);
    const usual = [60, 120, 150, 180].map((minutes) => timeOfMinute(begins + minutes));
    const ends = [end, ...new Set([...printed, ...usual])].map((time) => ({ start, end: time }));
    return { keys: slotsOnLine(observation, reading, start), readings: ends };
  },
  'hours-supposed': (observation, reading) => {
    const { start, end } = observation.values as { start: LocalTime; end: LocalTime };
    const isEarly = start < '13:00';
    const usual = isEarly
      ? ['09:00-12:00', '09:30-12:30', '10:00-13:00']
      : ['14:00-17:00', '14:30-17:30', '15:00-18:00'];
    const others = start >= '18:00' ? ['18:00-20:00', '19:00-21:00'] : usual;
    const hours = others.map((range) => ({ start: range.slice(0, 5), end: range.slice(6) }));
    return { keys: slotsOnLine(observation, reading, start), readings: [{ start, end }, ...hours] };
  },
  'continued-inferred': (observation, reading) => ({
    keys: entriesAbout(observation, reading),
    readings: [{ continued: 'true' }, { continued: 'false' }],
  }),
  'joint-printed-once': (observation, reading) => {
    const items = together(observation, reading);
    return {
      keys: entriesAbout(observation, reading),
      readings: [idsOf(items), ...items.map((item) => idsOf([item]))],
    };
  },
  'ambiguous-body': (observation, reading) => {
    const item = itemOf(observation, reading);
    if (!item) return null;
    const title = fold(String(observation.values?.title));
    const others = reading.meeting.agenda.filter(
      (other) => other.body !== item.body && (other.number === item.number || foldedTitle(other) === title),
    );
    const joint = item.jointWith.length > 0 ? [idsOf([item, ...jointWith(item, reading.meeting)])] : [];
    return {
      keys: entriesAbout(observation, reading),
      readings: [idsOf([item]), ...others.map((other) => idsOf([other])), ...joint],
    };
  },
  'item-by-title': (observation, reading) => {
    const item = itemOf(observation, reading);
    if (!item) return null;
    const near = mostAlike(String(observation.values?.title), reading.meeting, item);
    return { keys: entriesAbout(observation, reading), readings: [idsOf([item]), ...near, { items: '' }] };
  },
  'outside-agenda': (observation, reading) => {
    const near = mostAlike(String(observation.values?.title), reading.meeting);
    return { keys: entriesAbout(observation, reading), readings: [{ items: '' }, ...near] };
  },
};

function onceEach(readings: readonly Fields[]): readonly Fields[] {
  const known = new Set<string>();
  return readings.filter((fields) => {
    const text = JSON.stringify(fields);
    return !known.has(text) && known.add(text);
  });
}

const datesOf = (dates: readonly LocalDate[]): readonly Fields[] => dates.map((date) => ({ date }));

/** The nearer first. */
function near(dates: readonly LocalDate[], to: LocalDate): readonly LocalDate[] {
  const distance = (date: LocalDate): number =>
    Math.min(...[1, 2, 3, 4, 5, 6].filter((days) => addDays(to, days) === date || addDays(to, -days) === date));
  return [...dates].sort((a, b) => distance(a) - distance(b));
}

/** The weekday that a printed day names, 1 to 7; the longest name counts, as one may be part of another. */
function weekdayNamed(printed: string, { languages }: Meeting): number | null {
  const text = normalise(printed);
  const own = vocabularies.filter(({ language }) => languages.includes(language));
  let longest = '';
  let weekday: number | null = null;
  for (const { weekdays } of [...own, ...vocabularies]) {
    weekdays.forEach((variants, index) => {
      for (const name of variants) {
        if (name.length <= longest.length || !text.includes(name)) continue;
        longest = name;
        weekday = index + 1;
      }
    });
    if (weekday !== null) return weekday;
  }
  return null;
}

const linesOf = (key: ValueKey, { sources }: Read): readonly number[] => sources[key] ?? [];

const isOnLine = (key: ValueKey, { where }: Observation, reading: Read): boolean =>
  where.line !== undefined && linesOf(key, reading).includes(where.line);

/** The day as one, unless another line of the document was read as the same date. */
function keysOfDay(date: LocalDate, observation: Observation, reading: Read): readonly ValueKey[] {
  const onDay = reading.meeting.slots.filter((slot) => slot.date === date);
  const onLine = onDay.filter((slot) => isOnLine(`slot/${slot.id}`, observation, reading));
  return onLine.length === onDay.length && onDay.length > 0 ? [`day/${date}`] : onLine.map(({ id }) => `slot/${id}`);
}

function slotsOnLine(observation: Observation, reading: Read, start: LocalTime): readonly ValueKey[] {
  return reading.meeting.slots
    .filter((slot) => slot.start === start && isOnLine(`slot/${slot.id}`, observation, reading))
    .map(({ id }) => `slot/${id}`);
}

/** The entries that a finding is about: on its line, with its item or its title. */
function entriesAbout(observation: Observation, reading: Read): readonly ValueKey[] {
  const { item, slot, line } = observation.where;
  const title = observation.values?.title;
  return entriesOf(reading.meeting.slots.filter(({ id }) => slot === undefined || id === slot)).flatMap(
    ({ key, entry }) => {
      const isMeant = item === undefined ? entry.items.length === 0 : entry.items.includes(item);
      const isTitled = item !== undefined || Object.values(entry.title ?? {}).includes(String(title));
      const lines = linesOf(key, reading);
      return isMeant && isTitled && (line === undefined || lines.length === 0 || lines.includes(line)) ? [key] : [];
    },
  );
}

const entriesOf = (slots: readonly Slot[]) =>
  slots.flatMap((slot) =>
    slot.sessions.flatMap((session, at) =>
      session.entries.map((entry, index) => ({ key: `entry/${slot.id}/${at}/${index}`, entry })),
    ),
  );

const itemOf = ({ where }: Observation, { meeting }: Read): Item | undefined =>
  meeting.agenda.find(({ id }) => id === where.item);

const jointWith = (item: Item, { agenda }: Meeting): readonly Item[] =>
  agenda.filter(({ id }) => item.jointWith.includes(id));

function together(observation: Observation, reading: Read): readonly Item[] {
  const item = itemOf(observation, reading);
  return item ? [item, ...jointWith(item, reading.meeting)] : [];
}

const idsOf = (items: readonly Item[]): Fields => ({ items: items.map(({ id }) => id).join(' ') });

const foldedTitle = (item: Item): string => fold(Object.values(item.title)[0] ?? '');

/** The items whose titles are most like a wording. */
function mostAlike(title: string, { agenda }: Meeting, but?: Item): readonly Fields[] {
  const wanted = fold(title);
  return agenda
    .filter((item) => item !== but)
    .map((item) => ({ item, rate: likeness(wanted, foldedTitle(item)) }))
    .filter(({ rate }) => rate >= FEWEST_ALIKE)
    .sort((a, b) => b.rate - a.rate || compareNumbers(a.item.number, b.item.number))
    .slice(0, 3)
    .map(({ item }) => idsOf([item]));
}
