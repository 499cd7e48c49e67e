// A plan for another device of its owner: one meeting's part of it or all. Notes only where they are asked for, since
// a link is easily forwarded.
import { CARRY_FORMAT, type CarriedMeeting, type CarriedPlan } from '#domain/carried-plan.ts';
import type { Meeting } from '#domain/meeting.ts';
import { type Appointment, EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { addDays } from '#domain/time.ts';

/** What of a plan is to be carried. */
export interface CarryChoice {
  readonly withNotes: boolean;
  readonly withAppointments: boolean;
  /** The meetings in full, for a device that may not have them. */
  readonly withFiles: boolean;
}

/** The plan of some meetings. Of one alone, own appointments of its days and of the day before and after it. */
export function carriedPlan(
  plan: Plan,
  meetings: readonly Meeting[],
  scope: Meeting | 'all',
  { withNotes, withAppointments, withFiles }: CarryChoice,
): CarriedPlan {
  const own = scope === 'all' ? meetings : [scope];
  const isOwn = ({ anchor }: { readonly anchor: { readonly meeting: string } }): boolean =>
    scope === 'all' || anchor.meeting === scope.id;
  const symbols = new Set(own.flatMap((meeting) => [...symbolsOf(meeting)]));
  const marks = plan.marks.filter(isOwn);
  const notes = withNotes ? plan.notes.filter(isOwn) : [];
  const appointments = withAppointments
    ? plan.appointments.filter((one) => scope === 'all' || isDuring(one, scope))
    : [];
  const reading = plan.reading.filter(({ symbol }) => scope === 'all' || symbols.has(symbol));
  const needed = new Set([...marks, ...notes].map(({ anchor }) => anchor.meeting));
  const named = own.filter(
    (meeting) =>
      meeting === scope || needed.has(meeting.id) || reading.some(({ symbol }) => symbolsOf(meeting).has(symbol)),
  );
  return {
    format: CARRY_FORMAT,
    meetings: named.map(identityOf),
    plan: { ...EMPTY_PLAN, marks, notes, appointments, reading },
    ...(withFiles ? { files: named } : {}),
  };
}

/** A carried plan as text. */
export function writeCarriedPlan(carried: CarriedPlan): string {
  return JSON.stringify(carried);
}

function identityOf({ id, symbol, title, bodies, start, end }: Meeting): CarriedMeeting {
  return { id, symbol, ...(title ? { title } : {}), bodies, start, end };
}

function symbolsOf(meeting: Meeting): ReadonlySet<string> {
  return new Set([
    ...meeting.documents.map(({ symbol }) => symbol),
    ...meeting.agenda.flatMap(({ documents }) => documents),
  ]);
}

function isDuring({ date, endDate, repeat }: Appointment, meeting: Meeting): boolean {
  const last = [date, endDate ?? date, repeat?.until ?? date].reduce((a, b) => (b > a ? b : a));
  return date <= addDays(meeting.end, 1) && last >= addDays(meeting.start, -1);
}
