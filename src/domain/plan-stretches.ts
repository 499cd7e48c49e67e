// What of a plan takes time: the sessions that its owner goes to and the own appointments, as stretches between two
// instants. A meeting without a time zone, or with one that this machine does not know, is taken to lie in the zone
// that the caller gives.
import { type Choice, isThere } from './attendance.ts';
import type { Entry, LocalDate, LocalTime, Meeting, Session, Slot } from './meeting.ts';
import type { Appointment, Plan } from './plan.ts';
import { entryKey, type ResolvedPlan, sessionKey } from './plan-resolve.ts';
import { addDays, instantOf, knownTimeZone, weekdayOf } from './time.ts';

/** From one instant up to another, in milliseconds since 1970 in UTC. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An entry of a session that its owner goes to. */
export interface MyEntry {
  readonly entry: Entry;
  readonly index: number;
  readonly choice: Choice | null;
}

/** A session that the plan's owner goes to, if only perhaps. It lasts as long as its slot. */
export interface MySession extends Stretch {
  readonly kind: 'session';
  readonly meeting: Meeting;
  readonly slot: Slot;
  readonly session: Session;
  readonly choice: Exclude<Choice, 'not'>;
  /** All its entries, those left out too. */
  readonly entries: readonly MyEntry[];
}

/** One time at which an own appointment takes place. */
export interface MyAppointment extends Stretch {
  readonly kind: 'appointment';
  readonly appointment: Appointment;
  /** The local date on which it begins, in its own zone. */
  readonly date: LocalDate;
  /** It began on an earlier day: this is what lies of it on a later one. */
  readonly goesOn?: true;
}

/** A time zone that this machine knows: the meeting's, or the one given instead. */
export function zoneOf(meeting: Pick<Meeting, 'timeZone'>, instead: string): string {
  return knownTimeZone(meeting.timeZone) ?? instead;
}

/** The hours of a slot as instants; a slot that ends before it starts ends the next day. */
export function stretchOf(slot: Pick<Slot, 'date' | 'start' | 'end'>, zone: string): Stretch {
  return between(slot.date, slot.start, slot.end > slot.start ? slot.date : addDays(slot.date, 1), slot.end, zone);
}

function between(date: LocalDate, start: LocalTime, endDate: LocalDate, end: LocalTime, zone: string): Stretch {
  const from = instantOf(date, start, zone);
  return { from, to: Math.max(from, instantOf(endDate, end, zone)) };
}

/** The sessions that the plan's owner goes to, in the order of time. */
export function mySessions(
  meetings: readonly Meeting[],
  resolved: ResolvedPlan,
  instead: string,
): readonly MySession[] {
  const found = meetings.flatMap((meeting) => {
    const zone = zoneOf(meeting, instead);
    return meeting.slots.flatMap((slot) =>
      slot.sessions.flatMap((session): MySession[] => {
        const choice = resolved.sessions.get(sessionKey(meeting.id, slot.id, session.id))?.choice ?? null;
        if (!isThere(choice)) return [];
        const entries = session.entries.map((entry, index) => ({
          entry,
          index,
          choice: resolved.entries.get(entryKey(meeting.id, slot.id, session.id, index))?.choice ?? null,
        }));
        return [{ kind: 'session', meeting, slot, session, choice, entries, ...stretchOf(slot, zone) }];
      }),
    );
  });
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

// A repetition that long is a slip of the pen; an appointment of a year's days is not.
const MOST_REPETITIONS = 370;

/** Every time at which the own appointments take place, in the order of time. `instead` is the venue's zone. */
export function myAppointments(plan: Pick<Plan, 'appointments'>, instead: string): readonly MyAppointment[] {
  return plan.appointments
    .flatMap((appointment) => {
      const { date, start, end, endDate } = appointment;
      const zone = zoneOf(appointment, instead);
      const last = endDate ?? (end > start ? date : addDays(date, 1));
      return datesOf(appointment).map((day): MyAppointment => {
        const shift = Temporal.PlainDate.from(date).until(day, { largestUnit: 'day' }).days;
        return { kind: 'appointment', appointment, date: day, ...between(day, start, addDays(last, shift), end, zone) };
      });
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The local dates on which an own appointment begins, in their order. */
export function datesOf({ date, repeat }: Appointment): readonly LocalDate[] {
  if (!repeat) return [date];
  const dates: LocalDate[] = [];
  const step = repeat.every === 'week' ? 7 : 1;
  for (let day = date, tried = 0; day <= repeat.until && tried < MOST_REPETITIONS; day = addDays(day, step), tried++) {
    if (repeat.every !== 'weekday' || day === date || weekdayOf(day) <= 5) dates.push(day);
  }
  const taken = dates.length > 0 ? dates : [date];
  return repeat.except ? taken.filter((day) => !repeat.except?.includes(day)) : taken;
}
