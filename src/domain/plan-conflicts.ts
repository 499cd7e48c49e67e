// What cannot be done in a plan: two places at the same time, or too little time between two. Each conflict is told
// once, in the order of time, with what a message needs. Sessions of one slot have no times of their own: they are at
// the same time unless one follows the other.
import type { Choice } from './attendance.ts';
import type { Severity } from './finding.ts';
import type { Meeting, Session, Slot } from './meeting.ts';
import type { Plan } from './plan.ts';
import { type ResolvedPlan, sessionKey } from './plan-resolve.ts';
import { type MyAppointment, type MySession, myAppointments, mySessions } from './plan-stretches.ts';
import { sharesWording } from './wording-match.ts';

/** Something of a plan that takes time. */
export type Planned = MySession | MyAppointment;

/** Two things of a plan that do not go together; `first` begins no later than `second`. */
export interface Conflict {
  /**
   * `parallel-sessions`: of one meeting, in one slot or in slots that overlap. `meetings-overlap`: sessions of
   * different meetings. `appointment-over-session`, `appointments-overlap`: an own appointment is one of them.
   * `too-little-time`: they follow each other, but the way from one to the other takes longer.
   */
  readonly kind:
    | 'parallel-sessions'
    | 'meetings-overlap'
    | 'appointment-over-session'
    | 'appointments-overlap'
    | 'too-little-time';
  /** Stable while both stay what and when they are. */
  readonly key: string;
  /** error: both must be. warning: neither is a maybe. info: one of them is a maybe. */
  readonly severity: Severity;
  readonly first: Planned;
  readonly second: Planned;
  /** Minutes during which both are on; 0 where they follow each other. */
  readonly minutesTogether: number;
  /** Where there is too little time: the minutes there are, and those that the way takes. */
  readonly minutesBetween?: number;
  readonly minutesNeeded?: number;
}

/** How long ways take, in minutes; 0 = not to be told. */
export interface Ways {
  readonly minutesBetweenRooms: number;
  readonly minutesBetweenVenues: number;
}

/** Finds every conflict of a plan. `timeZone` is that of meetings and appointments that name none. */
export function conflictsOf(
  meetings: readonly Meeting[],
  plan: Plan,
  resolved: ResolvedPlan,
  ways: Ways,
  timeZone: string,
): readonly Conflict[] {
  const planned: Planned[] = [...mySessions(meetings, resolved, timeZone), ...myAppointments(plan, timeZone)];
  planned.sort((a, b) => a.from - b.from || a.to - b.to);
  const reach = Math.max(ways.minutesBetweenRooms, ways.minutesBetweenVenues, 0) * MINUTE;
  const found: Conflict[] = [];
  // What may still touch what comes next; the list is in the order of time, so that the past can be let go.
  let near: Planned[] = [];
  for (const second of planned) {
    near = near.filter((one) => one.to + reach > second.from);
    for (const first of near) {
      const conflict = conflictBetween(first, second, ways);
      if (conflict) found.push(conflict);
    }
    near.push(second);
  }
  return found;
}

const MINUTE = 60_000;

function conflictBetween(first: Planned, second: Planned, ways: Ways): Conflict | null {
  const together = Math.min(first.to, second.to) - second.from;
  const told = {
    key: JSON.stringify([keyOfPlanned(first), keyOfPlanned(second)].sort()),
    severity: severityOf(choiceOf(first), choiceOf(second)),
    first,
    second,
  };
  if (together > 0) {
    const kind = overlapKind(first, second);
    return kind && { kind, ...told, minutesTogether: together / MINUTE };
  }
  const between = (second.from - first.to) / MINUTE;
  const needed = minutesOfWay(first, second, ways);
  if (between >= needed || between < 0) return null;
  return { kind: 'too-little-time', ...told, minutesTogether: 0, minutesBetween: between, minutesNeeded: needed };
}

function overlapKind(first: Planned, second: Planned): Conflict['kind'] | null {
  if (first.kind === 'appointment' && second.kind === 'appointment') {
    return first.appointment.id === second.appointment.id ? null : 'appointments-overlap';
  }
  if (first.kind === 'appointment' || second.kind === 'appointment') return 'appointment-over-session';
  if (first.meeting.id !== second.meeting.id) return sitTogether(first, second) ? null : 'meetings-overlap';
  if (first.slot.id !== second.slot.id) return 'parallel-sessions';
  return followEachOther(first.slot, first.session, second.session) ? null : 'parallel-sessions';
}

/** Whether one of two sessions of a slot comes after the other, through sessions that share a body. */
export function followEachOther(slot: Slot, a: Session, b: Session): boolean {
  const [first, second] = [slot.sessions.indexOf(a), slot.sessions.indexOf(b)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  const after = new Set(slot.sessions[first]?.bodies);
  for (const session of slot.sessions.slice(first + 1, second + 1)) {
    const follows = session.bodies.some((body) => after.has(body));
    if (session === slot.sessions[second]) return follows;
    if (follows) for (const body of session.bodies) after.add(body);
  }
  return true;
}

/** Whether two documents announce the same sitting: a body cannot sit twice at once. */
function sitTogether(a: MySession, b: MySession): boolean {
  const names = ({ meeting, session }: MySession) =>
    meeting.bodies.filter(({ id }) => session.bodies.includes(id)).map(({ name }) => name);
  return names(a).some((name) => names(b).some((other) => sharesWording(name, other)));
}

/** Own appointments are taken to be firm. */
function choiceOf(one: Planned): Choice {
  return one.kind === 'session' ? one.choice : 'must';
}

function severityOf(a: Choice, b: Choice): Severity {
  if (a === 'maybe' || b === 'maybe') return 'info';
  return a === 'must' && b === 'must' ? 'error' : 'warning';
}

/** The minutes from one place to another; 0 where they are one, or where one of them is not told. */
function minutesOfWay(first: Planned, second: Planned, ways: Ways): number {
  if (first.kind === 'session' && second.kind === 'session' && venuesDiffer(first.meeting, second.meeting)) {
    return Math.max(ways.minutesBetweenVenues, ways.minutesBetweenRooms);
  }
  const from = placeOf(first);
  const to = placeOf(second);
  return from === null || to === null || from === to ? 0 : ways.minutesBetweenRooms;
}

function placeOf(one: Planned): string | null {
  const place = one.kind === 'session' ? one.session.room : one.appointment.place;
  return place?.trim().toLowerCase() || null;
}

function venuesDiffer(a: Meeting, b: Meeting): boolean {
  return a.id !== b.id && a.venue !== null && b.venue !== null && !sharesWording(a.venue, b.venue);
}

/** Tells the planned things apart; stable while one stays what it is. */
export function keyOfPlanned(one: Planned): string {
  return one.kind === 'session'
    ? sessionKey(one.meeting.id, one.slot.id, one.session.id)
    : JSON.stringify([one.appointment.id, one.date]);
}
