// What is carried over a programme: entries that stand in it, or business that waits; whose it is, and what it leaves.
import { type EntryPlace, entryAt } from './entry-edits.ts';
import type { BodyId, Entry, ItemId, Meeting, Session, Slot } from './meeting.ts';

/** What is carried: entries of the programme, or business that waits (the items of each entry to be). */
export type Carried =
  | { readonly kind: 'entries'; readonly places: readonly EntryPlace[] }
  | { readonly kind: 'business'; readonly items: readonly (readonly ItemId[])[]; readonly minutes?: number };

/** The bodies that take up what is carried, in the meeting's order. */
export function carriedBodies(meeting: Meeting, carried: Carried): readonly BodyId[] {
  const owner = new Map(meeting.agenda.map((item) => [item.id, item.body]));
  const named = new Set<BodyId>();
  for (const { entry, session } of carriedEntries(meeting, carried)) {
    const own = entry.items.map((id) => owner.get(id)).filter((body) => body !== undefined);
    for (const body of own.length > 0 ? own : (session?.bodies ?? [])) named.add(body);
  }
  return meeting.bodies.map(({ id }) => id).filter((id) => named.has(id));
}

/** The entries that are carried, with the sessions that they come from. */
export function carriedEntries(
  meeting: Meeting,
  carried: Carried,
): readonly { entry: Entry; session: Session | null }[] {
  if (carried.kind === 'business') {
    const { minutes } = carried;
    return carried.items.map((items) => ({
      entry: { items, continued: false, ...(minutes === undefined ? {} : { minutes }) },
      session: null,
    }));
  }
  return carried.places.flatMap((place) => {
    const slot = meeting.slots.find(({ id }) => id === place.slot);
    const session = slot?.sessions.find(({ id }) => id === place.session);
    const entry = session?.entries[place.index];
    return session && entry ? [{ entry, session }] : [];
  });
}

/** Whether what is carried is where it was taken up. */
export function stillThere(meeting: Meeting, carried: Carried): boolean {
  if (carried.kind === 'business') return true;
  try {
    for (const place of carried.places) entryAt(meeting.slots, place);
    return carried.places.length > 0;
  } catch {
    return false;
  }
}

/** The sessions of a slot as they are once what is carried has left. */
export function staying(slot: Slot, carried: Carried): readonly Session[] {
  if (carried.kind === 'business') return slot.sessions;
  return slot.sessions
    .map((session) => {
      const gone = carried.places.filter((place) => place.slot === slot.id && place.session === session.id);
      if (gone.length === 0) return session;
      return {
        ...session,
        entries: session.entries.filter((_, index) => !gone.some((place) => place.index === index)),
      };
    })
    .filter((session, at) => session === slot.sessions[at] || session.entries.length > 0);
}
