// What follows from a programme of work: days, half days, kinds of session, where an item is taken up, what is idle.
import type { BodyId, Entry, ItemId, LocalDate, LocalTime, Meeting, Session, Slot } from './meeting.ts';
import { addDays, minuteOfDay } from './time.ts';

/** How a session stands in its slot: of several bodies, beside another one, or alone. */
export type SessionKind = 'joint' | 'parallel' | 'single';

const share = (a: Session, b: Session): boolean => a.bodies.some((body) => b.bodies.includes(body));

/** How a session stands in its slot. A joint session beside a third body's is still joint. */
export function sessionKind(session: Session, slot: Slot): SessionKind {
  if (session.bodies.length > 1) return 'joint';
  return slot.sessions.some((other) => other !== session && !share(other, session)) ? 'parallel' : 'single';
}

/**
 * The rows in which a slot's sessions stand: a session begins a row below every earlier one that shares a body with
 * it, so what is parallel lies side by side and what follows lies beneath. Row numbers count from 0, a session each.
 */
export function sessionRows(slot: Slot): readonly number[] {
  const depth = new Map<BodyId, number>();
  return slot.sessions.map((session) => {
    const row = Math.max(0, ...session.bodies.map((body) => depth.get(body) ?? 0));
    for (const body of session.bodies) depth.set(body, row + 1);
    return row;
  });
}

/** The bodies that do not meet in a slot, in the meeting's order. */
export function idleBodies(meeting: Pick<Meeting, 'bodies'>, slot: Slot): readonly BodyId[] {
  const busy = new Set(slot.sessions.flatMap((session) => session.bodies));
  return meeting.bodies.map((body) => body.id).filter((id) => !busy.has(id));
}

export type Period = 'morning' | 'afternoon' | 'evening';

/** The half day that a slot belongs to, by its start: before 13:00, before 18:00, later. */
export function periodOf(slot: Pick<Slot, 'start'>): Period {
  const start = minuteOfDay(slot.start);
  return start < 13 * 60 ? 'morning' : start < 18 * 60 ? 'afternoon' : 'evening';
}

/** A day of the meeting with its slots in order. */
export interface ProgrammeDay {
  readonly date: LocalDate;
  readonly slots: readonly Slot[];
}

/** Every day from the meeting's start to its end, and any day outside on which a slot stands. */
export function programmeDays(meeting: Pick<Meeting, 'start' | 'end' | 'slots'>): readonly ProgrammeDay[] {
  const byDate = new Map<LocalDate, Slot[]>();
  const limit = 366; // A range that long is a slip in a document, not a meeting.
  for (let date = meeting.start, count = 0; date <= meeting.end && count < limit; date = addDays(date, 1), count++) {
    byDate.set(date, []);
  }
  for (const slot of meeting.slots) {
    const slots = byDate.get(slot.date);
    if (slots) slots.push(slot);
    else byDate.set(slot.date, [slot]);
  }
  return [...byDate.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, slots]) => ({ date, slots }));
}

/** Which half days of a day hold meeting services. */
export type DayShape = 'full' | 'morning-only' | 'afternoon-only' | 'none';

/** Whether a day is a full one, a half day, or without meetings. */
export function dayShape(day: ProgrammeDay): DayShape {
  if (day.slots.length === 0) return 'none';
  const morning = day.slots.some((slot) => periodOf(slot) === 'morning');
  const later = day.slots.some((slot) => periodOf(slot) !== 'morning');
  return morning && later ? 'full' : morning ? 'morning-only' : 'afternoon-only';
}

/** A usual stretch of time that a day leaves free. */
export interface IdleSlot {
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
}

/** The hours at which the meeting's slots usually lie and which a weekday of the meeting leaves without any session. */
export function idleSlots(meeting: Pick<Meeting, 'start' | 'end' | 'slots'>): readonly IdleSlot[] {
  const usual = new Map(meeting.slots.map((slot) => [`${slot.start}-${slot.end}`, slot]));
  const overlaps = (a: IdleSlot, b: Slot): boolean => a.start < b.end && b.start < a.end;
  return programmeDays(meeting).flatMap((day) =>
    [...usual.values()]
      .map(({ start, end }) => ({ date: day.date, start, end }))
      .filter((idle) => !day.slots.some((slot) => overlaps(idle, slot) && slot.sessions.length > 0))
      .sort((a, b) => (a.start < b.start ? -1 : 1)),
  );
}

/** One place in the programme where an item is taken up. */
export interface Occurrence {
  readonly slot: Slot;
  readonly session: Session;
  readonly entry: Entry;
  /** The entry's index in the session. */
  readonly index: number;
}

/** Every place in the programme, by item, in the order of time. */
export function occurrencesByItem(meeting: Pick<Meeting, 'slots'>): ReadonlyMap<ItemId, readonly Occurrence[]> {
  const found = new Map<ItemId, Occurrence[]>();
  for (const slot of meeting.slots) {
    for (const session of slot.sessions) {
      session.entries.forEach((entry, index) => {
        for (const item of entry.items) {
          const places = found.get(item) ?? [];
          places.push({ slot, session, entry, index });
          found.set(item, places);
        }
      });
    }
  }
  return found;
}

/** Orders slots by date, start and end. */
export function compareSlots(a: Pick<Slot, 'date' | 'start' | 'end'>, b: Pick<Slot, 'date' | 'start' | 'end'>): number {
  const left = `${a.date} ${a.start} ${a.end}`;
  const right = `${b.date} ${b.start} ${b.end}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The slots with `continued` as it follows from the programme: true from the second slot in which an item is taken
 * up, for each body by itself. Slots, sessions and entries that need no change are the same objects as before.
 */
export function withContinuations(slots: readonly Slot[]): readonly Slot[] {
  const begun = new Set<ItemId>();
  return slots.map((slot) => {
    const here: ItemId[] = [];
    const sessions = slot.sessions.map((session) => {
      const entries = session.entries.map((entry) => {
        here.push(...entry.items);
        const continued = entry.items.length > 0 ? entry.items.some((item) => begun.has(item)) : entry.continued;
        return continued === entry.continued ? entry : { ...entry, continued };
      });
      return entries.every((entry, index) => entry === session.entries[index]) ? session : { ...session, entries };
    });
    for (const item of here) begun.add(item);
    return sessions.every((session, index) => session === slot.sessions[index]) ? slot : { ...slot, sessions };
  });
}
