// What a hand does to an entry, as edits: made from the meeting as it stands, or null where there is nothing to do.
import type { Change } from './edits.ts';
import type { EntryPlace, Landing } from './entry-edits.ts';
import { fitAt } from './landing.ts';
import { newSessionId } from './landings.ts';
import type { Entry, Meeting, Session, Slot, SlotId } from './meeting.ts';
import { businessByItem } from './pool.ts';

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

/** What goes on later is taken up with this part of it. */
export function mergedWithNext(meeting: Meeting, place: EntryPlace): Change | null {
  const standing = standingAt(meeting, place);
  if (!standing || standing.entry.items.length === 0) return null;
  const { items } = standing.entry;
  let passed = false;
  for (const slot of meeting.slots) {
    for (const session of slot.sessions) {
      for (const [index, entry] of session.entries.entries()) {
        const same = entry.items.length === items.length && entry.items.every((id) => items.includes(id));
        if (passed && same) {
          const from = { slot: slot.id, session: session.id, index, items };
          return { kind: 'merge-entries', from, into: { ...place, items } };
        }
        passed ||= entry === standing.entry && session === standing.session && index === place.index;
      }
    }
  }
  return null;
}

/** An entry is taken up together with the bodies that have it on their agendas as well. */
export function madeJoint(meeting: Meeting, place: EntryPlace): Change | null {
  const standing = standingAt(meeting, place);
  const [first] = standing?.entry.items ?? [];
  const group = first === undefined ? undefined : businessByItem(meeting).get(first);
  if (!standing || !group || group.length <= standing.entry.items.length) return null;
  const { slot } = standing;
  const bodies = [...new Set(group.map(({ body }) => body))];
  const session = newSessionId(slot, bodies);
  const rest = newSessionId(
    { ...slot, sessions: [...slot.sessions, { id: session, bodies, entries: [] }] },
    standing.session.bodies,
  );
  const at = placeWithItems(meeting, place);
  return { kind: 'make-joint', at, items: group.map(({ id }) => id), bodies, session, rest };
}

/** What several bodies take up together, each takes up by itself. */
export function madeApart(meeting: Meeting, place: EntryPlace): Change | null {
  const standing = standingAt(meeting, place);
  if (!standing || standing.session.bodies.length < 2) return null;
  const { slot, entry } = standing;
  const owner = new Map(meeting.agenda.map((item) => [item.id, item.body]));
  const sessions: { id: string; body: string; items: readonly string[] }[] = [];
  let taken = slot;
  const opened = (bodies: readonly string[]): string => {
    const id = newSessionId(taken, bodies);
    taken = { ...taken, sessions: [...taken.sessions, { id, bodies, entries: [] }] };
    return id;
  };
  for (const body of standing.session.bodies) {
    const items = entry.items.filter((id) => owner.get(id) === body);
    if (items.length > 0 || entry.items.length === 0) sessions.push({ id: opened([body]), body, items });
  }
  return { kind: 'make-apart', at: placeWithItems(meeting, place), sessions, rest: opened(standing.session.bodies) };
}

/** Everything from a slot on takes place a slot later or earlier; null where no slot is free for what is outermost. */
export function shiftedFrom(meeting: Meeting, from: SlotId, by: 1 | -1): Change | null {
  const at = meeting.slots.findIndex(({ id }) => id === from);
  const outside = by === 1 ? meeting.slots.at(-1) : meeting.slots[at - 1];
  const moves = meeting.slots.slice(at).some(({ sessions }) => sessions.length > 0);
  return at >= 0 && moves && outside?.sessions.length === 0 ? { kind: 'shift-sessions', from, by } : null;
}
