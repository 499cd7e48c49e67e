// What stands on the page of one's own plan for a meeting: its days with what is told at each place of them.
import type { LocalDate, LocalTime, Meeting, Slot } from '#domain/meeting.ts';
import type { Note, Plan } from '#domain/plan.ts';
import { type Conflict, conflictsOf, type Planned, type Ways } from '#domain/plan-conflicts.ts';
import { type FreeStretch, type MyDay, myDays } from '#domain/plan-days.ts';
import { type Resolved, type ResolvedPlan, sessionKey } from '#domain/plan-resolve.ts';
import { type MyAppointment, myAppointments, type Stretch, zoneOf } from '#domain/plan-stretches.ts';
import { addDays, timeOfMinute, wallClockAt } from '#domain/time.ts';

/** How many days before and after a meeting own appointments are shown among its days: travel, preparations. */
const DAYS_AROUND = 7;

/** Tells the parts of a plan apart. */
export function plannedKey(part: Planned | FreeStretch): string {
  if (part.kind === 'free') return `free ${part.from}`;
  if (part.kind === 'appointment') return `${part.appointment.id} ${part.date}${part.goesOn ? ` ${part.from}` : ''}`;
  return sessionKey(part.meeting.id, part.slot.id, part.session.id);
}

/** A stretch by the clock of a zone, as a slot without sessions, to be worded like one. */
export function hoursOf({ from, to }: Stretch, zone: string): Slot {
  const start = wallClockAt(from, zone);
  const end = wallClockAt(to, zone);
  const until: LocalTime = end.minute === 0 && end.date !== start.date ? '24:00' : timeOfMinute(end.minute);
  return { id: '', date: start.date, start: timeOfMinute(start.minute), end: until, sessions: [] };
}

/** What the page shows. */
export interface PlanShown {
  readonly days: readonly MyDay[];
  /** In the order of time, those with a part on one of the days. */
  readonly conflicts: readonly Conflict[];
  /** By plannedKey of the part at which they are told: the later of the two. */
  readonly conflictsAt: ReadonlyMap<string, readonly Conflict[]>;
  /** By plannedKey: every part that is in a conflict. */
  readonly inConflict: ReadonlySet<string>;
  /** By plannedKey of a session: the notes that belong to it; one on an item stands where it is first taken up. */
  readonly notesAt: ReadonlyMap<string, readonly Resolved<Note>[]>;
  /** Own appointments far from this meeting. */
  readonly elsewhen: readonly MyAppointment[];
  /** Whether nothing is planned. */
  readonly empty: boolean;
}

/** Lays out the plan for one meeting; the other meetings on the device are there for what overlaps. */
export function planShown(
  meeting: Meeting,
  meetings: readonly Meeting[],
  plan: Plan,
  resolved: ResolvedPlan,
  viewerZone: string,
  ways: Ways,
): PlanShown {
  const zone = zoneOf(meeting, viewerZone);
  const own = new Set<LocalDate>(meeting.slots.map(({ date }) => date));
  const first = addDays(meeting.start, -DAYS_AROUND);
  const last = addDays(meeting.end, DAYS_AROUND);
  const days = myDays(meetings, plan, resolved, zone).flatMap((day): MyDay[] => {
    const inside = day.date >= meeting.start && day.date <= meeting.end;
    const near = day.date >= first && day.date <= last;
    const parts = day.parts.filter((part) => inside || (near && part.kind === 'appointment'));
    return own.has(day.date) || parts.some(({ kind }) => kind !== 'free') ? [{ ...day, parts }] : [];
  });
  return shownOn(days, conflictsOf(meetings, plan, resolved, ways, zone), plan, resolved, zone);
}

/** Lays out the plan for all meetings together, by one clock: every day on which something is planned. */
export function wholePlanShown(
  meetings: readonly Meeting[],
  plan: Plan,
  resolved: ResolvedPlan,
  zone: string,
  ways: Ways,
): PlanShown {
  const days = myDays(meetings, plan, resolved, zone).filter(({ parts }) => parts.some(({ kind }) => kind !== 'free'));
  return shownOn(days, conflictsOf(meetings, plan, resolved, ways, zone), plan, resolved, zone);
}

/** The clock by which several meetings are told: theirs where they share one, else the viewer's. */
export function commonZone(meetings: readonly Meeting[], viewerZone: string): string {
  const zones = new Set(meetings.map((meeting) => zoneOf(meeting, viewerZone)));
  const [only] = zones;
  return zones.size === 1 && only !== undefined ? only : viewerZone;
}

function shownOn(
  days: readonly MyDay[],
  all: readonly Conflict[],
  plan: Plan,
  resolved: ResolvedPlan,
  zone: string,
): PlanShown {
  const planned = days.flatMap(({ parts }) => parts.filter((part) => part.kind !== 'free'));
  const shownKeys = new Set(planned.map(plannedKey));
  const conflicts = all.filter(
    ({ first: one, second }) => shownKeys.has(plannedKey(one)) || shownKeys.has(plannedKey(second)),
  );
  const conflictsAt = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const second = plannedKey(conflict.second);
    const at = shownKeys.has(second) ? second : plannedKey(conflict.first);
    conflictsAt.set(at, [...(conflictsAt.get(at) ?? []), conflict]);
  }
  return {
    days,
    conflicts,
    conflictsAt,
    inConflict: new Set(conflicts.flatMap(({ first: one, second }) => [plannedKey(one), plannedKey(second)])),
    notesAt: notesOf(planned, resolved),
    elsewhen: myAppointments(plan, zone).filter((one) => !shownKeys.has(plannedKey(one))),
    empty: planned.length === 0,
  };
}

function notesOf(planned: readonly Planned[], resolved: ResolvedPlan): ReadonlyMap<string, readonly Resolved<Note>[]> {
  const found = new Map<string, Resolved<Note>[]>();
  for (const note of resolved.notes) {
    const { standing } = note;
    if (!standing) continue;
    const at = planned.find((part) => {
      if (part.kind !== 'session' || part.meeting.id !== standing.meeting.id) return false;
      if (standing.kind !== 'item') return standing.slot.id === part.slot.id && standing.session.id === part.session.id;
      return part.entries.some(({ entry }) => standing.items.some(({ id }) => entry.items.includes(id)));
    });
    if (!at) continue;
    const key = plannedKey(at);
    found.set(key, [...(found.get(key) ?? []), note]);
  }
  return found;
}
