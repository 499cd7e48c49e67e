// Changing a repeating appointment at one of its days only: the series leaves the day out, and what takes place instead
// stands by itself.
import type { LocalDate } from './meeting.ts';
import type { Appointment } from './plan.ts';
import type { PlanEdit } from './plan-edits.ts';
import { datesOf } from './plan-stretches.ts';

/** The edit by which an appointment does not take place on a day; with the last of its days it goes altogether. */
export function leaveOutEdit(appointment: Appointment, day: LocalDate): PlanEdit {
  const { id, repeat } = appointment;
  const left = repeat && {
    ...appointment,
    repeat: { ...repeat, except: [...new Set([...(repeat.except ?? []), day])].sort() },
  };
  const remains = left !== undefined && datesOf(left).length > 0;
  return { kind: 'set-appointment', id, appointment: remains ? left : null };
}

/** The edit by which another appointment takes the place of a repeating one on a day. */
export function onlyThisEdit(series: Appointment, day: LocalDate, instead: Appointment): PlanEdit {
  return {
    kind: 'all',
    edits: [leaveOutEdit(series, day), { kind: 'set-appointment', id: instead.id, appointment: instead }],
  };
}
