// A meeting begun from nothing, or from a past one as a template.
import type { Change } from './edits.ts';
import type { BodyId, LanguageTag, LocalDate, LocalTime, Meeting, Slot, SlotMode, Text } from './meeting.ts';
import { FORMAT } from './meeting.ts';
import { compareSlots, periodOf } from './programme.ts';
import { addDays, daysBetween, weekdayOf } from './time.ts';

/** What is known of a meeting before it has an agenda. */
export interface Beginning {
  readonly id: string;
  /** The language of the names. */
  readonly language: LanguageTag;
  readonly bodies: readonly { readonly name: string; readonly ordinal?: number }[];
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly venue: string;
  readonly timeZone: string | null;
}

/** The id of a body that comes behind so many others: A, B … Z, then B27 … */
export function bodyIdAt(index: number, taken: ReadonlySet<BodyId> = new Set()): BodyId {
  const id = index < 26 ? String.fromCharCode(65 + index) : `B${index + 1}`;
  return taken.has(id) ? bodyIdAt(index + 1, taken) : id;
}

/** A meeting with its bodies, dates and place, and nothing else yet. */
export function begunMeeting({ id, language, bodies, start, end, venue, timeZone }: Beginning): Meeting {
  return {
    format: FORMAT,
    id,
    revision: 1,
    symbol: null,
    languages: [language],
    bodies: bodies.map(({ name, ordinal }, index) => ({
      id: bodyIdAt(index),
      name: { [language]: name },
      ...(ordinal === undefined ? {} : { ordinal }),
    })),
    venue: venue === '' ? null : { [language]: venue },
    timeZone,
    start,
    end,
    agenda: [],
    documents: [],
    slots: [],
    constraints: {},
  };
}

/** A stretch of time, from and to. */
export type Hours = readonly [from: LocalTime, to: LocalTime];

/** A day with its hours of meeting services. */
export interface PatternDay {
  readonly date: LocalDate;
  readonly hours: readonly Hours[];
}

/** The slots of days that a meeting does not have yet. */
export function slotsOfPattern({ slots }: Pick<Meeting, 'slots'>, days: readonly PatternDay[]): readonly Slot[] {
  const made: Slot[] = [];
  const ids = new Set(slots.map(({ id }) => id));
  for (const { date, hours } of days) {
    for (const [from, to] of hours) {
      if (slots.some((slot) => slot.date === date && slot.start < to && from < slot.end)) continue;
      const slot = { id: freeSlotId(date, from, ids), date, start: from, end: to, sessions: [] };
      ids.add(slot.id);
      made.push(slot);
    }
  }
  return made.sort(compareSlots);
}

/** The change by which every slot gets the hours of its half day, and a form; null where all have them. */
export function hoursOfPattern(
  { slots }: Pick<Meeting, 'slots'>,
  hours: readonly Hours[],
  mode: SlotMode | null,
): Change | null {
  const edits = slots.flatMap((slot): Change[] => {
    const [start, end] = hours.find(([from]) => periodOf({ start: from }) === periodOf(slot)) ?? [slot.start, slot.end];
    if (start === slot.start && end === slot.end && mode === (slot.mode ?? null)) return [];
    return [{ kind: 'set-slot', slot: slot.id, to: { start, end, mode } }];
  });
  return edits.length === 0 ? null : { kind: 'several', edits };
}

/** An id for a slot that the meeting does not have yet. */
export function freeSlotId(date: LocalDate, start: LocalTime, taken: ReadonlySet<string>): string {
  const plain = `${date}T${start}`;
  for (let count = 1; ; count++) {
    const id = count === 1 ? plain : `${plain}.${count}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * A meeting of the same shape: bodies one session on, agenda and programme kept, dates moved by whole weeks so that
 * weekdays stay, to the week of a date. Symbols, documents and annotations are those of the past and stay behind.
 */
export function fromTemplate(past: Meeting, id: string, start: LocalDate): Meeting {
  const monday = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));
  const days = daysBetween(monday(past.start), monday(start));
  const { title: _1, distribution: _2, reissued: _3, acknowledged: _4, ...rest } = past;
  const ids = new Set<string>();
  return {
    ...rest,
    id,
    revision: 1,
    symbol: null,
    bodies: past.bodies.map((body) => (body.ordinal === undefined ? body : { ...body, ordinal: body.ordinal + 1 })),
    start: addDays(past.start, days),
    end: addDays(past.end, days),
    agenda: past.agenda.map((item) => ({ ...item, annotation: null, documents: [] })),
    documents: [],
    slots: past.slots.map((slot) => {
      const date = addDays(slot.date, days);
      const slotId = freeSlotId(date, slot.start, ids);
      ids.add(slotId);
      const sessions = slot.sessions.map((session) => ({ ...session, id: session.id.replace(slot.id, slotId) }));
      return { ...slot, id: slotId, date, sessions };
    }),
  };
}

/** A text with one wording set; null where none is left. */
export function withWording(text: Text | null, language: LanguageTag, wording: string): Text | null {
  const { [language]: former, ...rest } = text ?? {};
  if (wording !== '') return former === undefined ? { ...rest, [language]: wording } : { ...text, [language]: wording };
  return Object.keys(rest).length === 0 ? null : rest;
}
