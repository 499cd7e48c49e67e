// A delegate's own programme by day: sessions, appointments and the free stretches between them. Days are those of one
// clock, the venue's; what another meeting holds at another venue is shown by that clock too.
import type { LocalDate, Meeting } from './meeting.ts';
import type { Plan } from './plan.ts';
import type { ResolvedPlan } from './plan-resolve.ts';
import {
  type MyAppointment,
  type MySession,
  myAppointments,
  mySessions,
  type Stretch,
  stretchOf,
  zoneOf,
} from './plan-stretches.ts';
import { addDays, instantOf, wallClockAt } from './time.ts';

/** Time within a day of meetings for which nothing is planned. */
export interface FreeStretch extends Stretch {
  readonly kind: 'free';
}

/** One day of one's own programme, in the order of time. */
export interface MyDay {
  readonly date: LocalDate;
  readonly parts: readonly (MySession | MyAppointment | FreeStretch)[];
}

/**
 * One's own programme by day: every day on which a meeting has a slot or something is planned. Free is what lies
 * between the first and the last slot of a day and is taken by nothing, not even by what is only chosen as maybe.
 */
export function myDays(
  meetings: readonly Meeting[],
  plan: Plan,
  resolved: ResolvedPlan,
  timeZone: string,
): readonly MyDay[] {
  const planned = [...mySessions(meetings, resolved, timeZone), ...myAppointments(plan, timeZone)];
  const slots = meetings.flatMap((meeting) => meeting.slots.map((slot) => stretchOf(slot, zoneOf(meeting, timeZone))));
  const dayOf = ({ from }: Stretch): LocalDate => wallClockAt(from, timeZone).date;
  const days = new Map<LocalDate, { slots: Stretch[]; planned: (MySession | MyAppointment)[] }>();
  const day = (stretch: Stretch) => {
    const date = dayOf(stretch);
    const known = days.get(date) ?? { slots: [], planned: [] };
    days.set(date, known);
    return known;
  };
  for (const slot of slots) day(slot).slots.push(slot);
  for (const stretch of planned) for (const part of partsByDay(stretch, timeZone)) day(part).planned.push(part);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, own]) => ({
      date,
      parts: [...own.planned, ...freeStretches(own.slots, planned)].sort((a, b) => a.from - b.from || a.to - b.to),
    }));
}

/** An appointment that lasts over midnight stands on each of its days; a session where it begins. */
function partsByDay(planned: MySession | MyAppointment, timeZone: string): readonly (MySession | MyAppointment)[] {
  if (planned.kind === 'session') return [planned];
  const parts: MyAppointment[] = [];
  let { from } = planned;
  do {
    const midnight = instantOf(addDays(wallClockAt(from, timeZone).date, 1), '00:00', timeZone);
    const to = Math.min(planned.to, midnight);
    parts.push(from === planned.from ? { ...planned, to } : { ...planned, from, to, goesOn: true });
    from = to;
  } while (from < planned.to && parts.length < MOST_DAYS);
  return parts;
}

// Longer than any meeting; an end of the year 9999 is a slip of the pen.
const MOST_DAYS = 370;

/** What the planned stretches leave free between the first and the last slot. */
function freeStretches(slots: readonly Stretch[], planned: readonly Stretch[]): readonly FreeStretch[] {
  if (slots.length === 0) return [];
  const end = Math.max(...slots.map(({ to }) => to));
  const free: FreeStretch[] = [];
  let reached = Math.min(...slots.map(({ from }) => from));
  for (const { from, to } of planned.toSorted((a, b) => a.from - b.from)) {
    if (Math.min(from, end) > reached) free.push({ kind: 'free', from: reached, to: Math.min(from, end) });
    reached = Math.max(reached, to);
  }
  if (end > reached) free.push({ kind: 'free', from: reached, to: end });
  return free;
}
