// What a hand does to an entry, as edits: made from the meeting as it stands, or null where there is nothing to do.
import type { Change } from './edits.ts';
import type { EntryPlace, Landing } from './entry-edits.ts';
import { fitAt } from './landing.ts';
import type { Entry, Meeting, Session, Slot } from './meeting.ts';

/** What stands at a place. */
export interface Standing {
  readonly slot: Slot;
  readonly session: Session;
  readonly entry: Entry;
}

/** What stands at a place; null where nothing does. */
export function standingAt(meeting: Meeting, place: EntryPlace): Standing | null {
  const slot = meeting.slots.find(({ id }) => id === place.slot);
  const session = slot?.sessions.find(({ id }) => id === place.session);
  const entry = session?.entries[place.index];
  return slot && session && entry ? { slot, session, entry } : null;
}

/** The place with what is expected there. */
export function placeWithItems(meeting: Meeting, place: EntryPlace): EntryPlace {
  const items = standingAt(meeting, place)?.entry.items;
  return items ? { ...place, items } : place;
}

/** An entry changes places with the one before it (-1) or after it (1) in its session. */
export function movedBy(meeting: Meeting, place: EntryPlace, by: -1 | 1): Change | null {
  const standing = standingAt(meeting, place);
  const index = place.index + by;
  if (!standing || index < 0 || index >= standing.session.entries.length) return null;
  return { kind: 'move-entry', from: placeWithItems(meeting, place), to: { ...place, index } };
}

/** An entry goes on at the beginning of the next slot; where it has minutes, half of them stay. */
export function continuedInNextSlot(meeting: Meeting, place: EntryPlace): Change | null {
  const standing = standingAt(meeting, place);
  if (!standing) return null;
  const { slot, session, entry } = standing;
  const next = meeting.slots.find(
    (other) => other.date > slot.date || (other.date === slot.date && other.start >= slot.end),
  );
  const landing = next && beginningOf(meeting, next, entry, session);
  if (!landing) return null;
  const minutes = entry.minutes === undefined ? null : Math.ceil(entry.minutes / 2);
  return { kind: 'split-entry', from: placeWithItems(meeting, place), to: landing, minutes };
}

/** Where an entry of a session lands at the beginning of a slot. */
function beginningOf(meeting: Meeting, slot: Slot, entry: Entry, session: Session): Landing | null {
  const under = slot.sessions.find((other) => other.bodies.some((body) => session.bodies.includes(body)));
  const items = entry.items.length > 0 ? entry.items : [];
  const carried = { kind: 'business', items: [items] } as const;
  const spot = { slot: slot.id, session: under?.id ?? null, index: 0, body: null };
  const fit = fitAt(meeting, carried, spot);
  return fit.fits ? fit.to : null;
}
