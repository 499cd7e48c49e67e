// The sessions of one or several meetings in the order of time, and whether one person can be at two of them. What
// shares a body in one slot follows one another; what does not is parallel; slots that overlap exclude each other.
import type { LocalDate, Meeting, Session, Slot } from '#domain/meeting.ts';
import { daysBetween, instantOf, knownTimeZone, minuteOfDay } from '#domain/time.ts';

/** A session of a meeting in its time. */
export interface Sitting {
  /** Meeting, slot and session in one text, equal for the same session. */
  readonly key: string;
  readonly meeting: Meeting;
  readonly slot: Slot;
  readonly session: Session;
  /** Minutes on one clock for all meetings. */
  readonly from: number;
  readonly to: number;
  /** Keys of the sessions of its slot that are over before it begins. */
  readonly after: ReadonlySet<string>;
}

/** The key of a session, as `Sitting.key` has it. */
export function sittingKey(meeting: string, slot: string, session: string): string {
  return JSON.stringify([meeting, slot, session]);
}

/** The sessions of all meetings in the order of time; within a slot in the slot's order. */
export function sittingsOf(meetings: readonly Meeting[]): readonly Sitting[] {
  const minutes = clockOf(meetings);
  return meetings
    .flatMap((meeting) =>
      meeting.slots.flatMap((slot) => {
        const from = minutes(meeting, slot, slot.start);
        const to = Math.max(from, minutes(meeting, slot, slot.end));
        const after = precedence(slot);
        return slot.sessions.map((session, index): Sitting => {
          const key = sittingKey(meeting.id, slot.id, session.id);
          const earlier = [...(after[index] ?? [])].map((at) =>
            sittingKey(meeting.id, slot.id, (slot.sessions[at] as Session).id),
          );
          return { key, meeting, slot, session, from, to, after: new Set(earlier) };
        });
      }),
    )
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Whether one person can be at both: one is over before the other begins. */
export function canAttendBoth(a: Sitting, b: Sitting): boolean {
  if (a.meeting.id === b.meeting.id && a.slot.id === b.slot.id) return a.after.has(b.key) || b.after.has(a.key);
  return a.to <= b.from || b.to <= a.from;
}

/** For each session of a slot the indexes of those before it: they share a body with it, or with one between. */
function precedence(slot: Slot): readonly ReadonlySet<number>[] {
  const before: Set<number>[] = [];
  slot.sessions.forEach((session, index) => {
    const mine = new Set<number>();
    slot.sessions.slice(0, index).forEach((earlier, at) => {
      if (!earlier.bodies.some((body) => session.bodies.includes(body))) return;
      mine.add(at);
      for (const further of before[at] ?? []) mine.add(further);
    });
    before.push(mine);
  });
  return before;
}

/** Wall-clock minutes where all meetings keep the same time; else minutes of the world's clock. */
function clockOf(meetings: readonly Meeting[]): (meeting: Meeting, slot: Slot, time: Slot['start']) => number {
  const zones = new Set(meetings.flatMap(({ timeZone }) => knownTimeZone(timeZone) ?? []));
  const [zone] = zones;
  if (zone !== undefined && zones.size > 1) {
    return (meeting, slot, time) => instantOf(slot.date, time, knownTimeZone(meeting.timeZone) ?? zone) / 60_000;
  }
  const first = meetings.flatMap(({ slots }) => slots.map(({ date }) => date)).sort()[0];
  const days = new Map<LocalDate, number>();
  return (_meeting, slot, time) => {
    const day = days.get(slot.date) ?? daysBetween(first ?? slot.date, slot.date);
    days.set(slot.date, day);
    return day * 24 * 60 + minuteOfDay(time);
  };
}
