// A delegate's own programme as events of a calendar. Notes and own appointments are private: they get in only where
// the options ask for them, for a calendar of one's own.
import { digest } from '#domain/digest.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Note, Plan } from '#domain/plan.ts';
import type { Resolved, ResolvedPlan } from '#domain/plan-resolve.ts';
import { type MyAppointment, type MySession, myAppointments, mySessions } from '#domain/plan-stretches.ts';
import type { CalendarEvent, ProgrammeStyle } from './calendar-event.ts';
import { sessionEventsOf } from './programme-calendar.ts';

/** How a plan is to be written. */
export interface PlanStyle extends ProgrammeStyle {
  /** Notes in the descriptions; for one's own calendar only. */
  readonly withNotes: boolean;
  /** Own appointments; for one's own calendar only. */
  readonly withAppointments: boolean;
  /** Minutes before each session and appointment; none = no reminders. */
  readonly reminders: readonly number[];
  /** The zone of appointments that are told in the venue's local time. */
  readonly timeZone: string;
}

/** The sessions that a plan goes to, and what else it holds where that is asked for. */
export function planEvents(
  meetings: readonly Meeting[],
  plan: Plan,
  resolved: ResolvedPlan,
  style: PlanStyle,
): readonly CalendarEvent[] {
  const makers = new Map(meetings.map((meeting) => [meeting, sessionEventsOf(meeting, style)]));
  const sessions = mySessions(meetings, resolved, style.timeZone).flatMap((mine): CalendarEvent[] => {
    const named = mine.entries.filter(({ choice }) => choice !== null && choice !== 'not').map(({ entry }) => entry);
    const event = makers.get(mine.meeting)?.(mine.slot, mine.session, named.length > 0 ? named : undefined);
    if (!event) return [];
    const notes = style.withNotes ? resolved.notes.filter((note) => belongs(note, mine)).map(({ of }) => of.text) : [];
    const description = [event.description, ...notes].join('\n\n');
    return [{ ...event, description, busy: mine.choice !== 'maybe', reminders: style.reminders }];
  });
  const appointments = style.withAppointments
    ? myAppointments(plan, style.timeZone).map((one) => appointmentEvent(one, style))
    : [];
  return [...sessions, ...appointments];
}

function belongs({ standing }: Resolved<Note>, { meeting, slot, session, entries }: MySession): boolean {
  if (standing?.meeting.id !== meeting.id) return false;
  if (standing.kind === 'item') {
    return standing.items.some((item) => entries.some(({ entry }) => entry.items.includes(item.id)));
  }
  return standing.slot.id === slot.id && standing.session.id === session.id;
}

function appointmentEvent({ appointment, date, from, to }: MyAppointment, style: PlanStyle): CalendarEvent {
  const key = JSON.stringify(['appointment', appointment.id, date]);
  return {
    uid: `${digest(key)}@rostrum`,
    place: key,
    start: from,
    end: to,
    floating: false,
    summary: appointment.title,
    description: '',
    location: appointment.place || style.words.placeUnknown,
    status: 'CONFIRMED',
    busy: true,
    reminders: style.reminders,
  };
}
