// Changes in the order of a list: by the day that they bring something to, then what belongs to no day.
import type { Change } from '#domain/changes.ts';
import type { LocalDate } from '#domain/meeting.ts';

/** What a change belongs to: a day at the venue, the meeting as a whole, or agenda and documents. */
export type ChangePlace = LocalDate | 'meeting' | 'agenda';

/** Changes that belong together. */
export interface ChangeGroup<Told> {
  readonly place: ChangePlace;
  readonly told: readonly Told[];
}

/** Changes of the meeting first, then day by day, then agenda and documents; within each as they were given. */
export function byDay<Told extends { readonly change: Change }>(all: readonly Told[]): readonly ChangeGroup<Told>[] {
  const groups = new Map<ChangePlace, Told[]>();
  for (const told of all) {
    const place = placeOf(told.change);
    const group = groups.get(place);
    if (group) group.push(told);
    else groups.set(place, [told]);
  }
  const rank = (place: ChangePlace): string => (place === 'meeting' ? '0' : place === 'agenda' ? '9' : `1${place}`);
  return [...groups].map(([place, told]) => ({ place, told })).sort((a, b) => (rank(a.place) < rank(b.place) ? -1 : 1));
}

/** A move belongs to the day that it leads to, where one has to be. */
function placeOf(change: Change): ChangePlace {
  switch (change.kind) {
    case 'entry-moved':
    case 'entry-added':
    case 'entry-became-joint':
    case 'entry-no-longer-joint':
    case 'entry-bodies-changed':
      return change.to.date;
    case 'entry-withdrawn':
      return change.from.date;
    case 'entry-retitled':
    case 'entry-length-changed':
    case 'continued-mark-changed':
    case 'room-changed':
    case 'session-added':
    case 'session-cancelled':
      return change.place.date;
    case 'slot-added':
    case 'slot-cancelled':
    case 'slot-mode-changed':
    case 'order-changed':
      return change.slot.date;
    case 'slot-time-changed':
      return change.after.date;
    case 'item-added':
    case 'item-removed':
    case 'item-renamed':
    case 'item-renumbered':
    case 'annotation-changed':
    case 'items-became-joint':
    case 'items-no-longer-joint':
    case 'document-added':
    case 'document-removed':
    case 'document-changed':
    case 'document-listed':
    case 'document-unlisted':
      return 'agenda';
    default:
      return 'meeting';
  }
}
