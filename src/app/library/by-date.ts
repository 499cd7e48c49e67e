// Which meetings are to come or under way, and which are past, by today at each venue.
import type { Meeting } from '#domain/meeting.ts';
import { knownTimeZone, wallClockAt } from '#domain/time.ts';
import type { StoredMeeting } from '#store/store.ts';

/** Whether a meeting's last day is over at its venue; where the venue's clock is not known, on the clock given. */
export function isPast(meeting: Pick<Meeting, 'end' | 'timeZone'>, now: number, ownZone: string): boolean {
  return wallClockAt(now, knownTimeZone(meeting.timeZone) ?? ownZone).date > meeting.end;
}

/** The meetings in two lists: the next one first, and the latest one first. */
export function byDate(
  meetings: readonly StoredMeeting[],
  now: number,
  ownZone: string,
): { readonly upcoming: readonly StoredMeeting[]; readonly past: readonly StoredMeeting[] } {
  const order = (a: StoredMeeting, b: StoredMeeting): number =>
    a.meeting.start < b.meeting.start ? -1 : a.meeting.start > b.meeting.start ? 1 : a.id < b.id ? -1 : 1;
  const sorted = [...meetings].sort(order);
  return {
    upcoming: sorted.filter(({ meeting }) => !isPast(meeting, now, ownZone)),
    past: sorted.filter(({ meeting }) => isPast(meeting, now, ownZone)).reverse(),
  };
}
