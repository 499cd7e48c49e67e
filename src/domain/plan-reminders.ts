// When to remind of what is planned: a chosen time before it begins. Instants alone, so that the venue's hours are
// right wherever the reader's clock stands.
import { digest } from './digest.ts';
import type { Meeting } from './meeting.ts';
import type { Plan } from './plan.ts';
import { keyOfPlanned, type Planned } from './plan-conflicts.ts';
import type { ResolvedPlan } from './plan-resolve.ts';
import { myAppointments, mySessions } from './plan-stretches.ts';

/** A reminder of one planned thing. */
export interface Reminder {
  /** The same for the same thing at the same time; says none of its words. */
  readonly key: string;
  /** When to remind, in milliseconds since 1970 in UTC. */
  readonly at: number;
  readonly planned: Planned;
}

const MINUTE = 60_000;

/** A reminder for everything planned, in the order of time. `timeZone` is that of what names none. */
export function remindersOf(
  meetings: readonly Meeting[],
  plan: Plan,
  resolved: ResolvedPlan,
  minutesBefore: number,
  timeZone: string,
): readonly Reminder[] {
  const planned: Planned[] = [...mySessions(meetings, resolved, timeZone), ...myAppointments(plan, timeZone)];
  return planned
    .map((one) => ({
      key: digest(JSON.stringify([keyOfPlanned(one), one.from])),
      at: one.from - minutesBefore * MINUTE,
      planned: one,
    }))
    .sort((a, b) => a.planned.from - b.planned.from);
}

/** The reminders whose time has come and whose matter has not begun. */
export function dueReminders(all: readonly Reminder[], now: number): readonly Reminder[] {
  return all.filter(({ at, planned }) => at <= now && now < planned.from);
}
