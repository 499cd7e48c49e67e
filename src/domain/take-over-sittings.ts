// Takes over what is changed of the sittings of a slot: one of them, those without entries, or the order of all.
import type { Entry, ItemId, Session, Slot, SlotId } from './meeting.ts';
import { alike, pairUp } from './pairing.ts';
import { bodiesKey, entryKey, translated } from './taken-slots.ts';
import { freeId, type TakingOver } from './taking-over.ts';

/** The slots with one sitting, that of the other state's slot and id, changed. */
export function withSession(
  between: TakingOver,
  theirSlot: SlotId,
  theirSession: string,
  change: (session: Session) => Session,
): readonly Slot[] | null {
  const pair = between.common.slots.both.find(({ after }) => after.id === theirSlot);
  if (!pair) return null;
  // In the rounds by which sittings are compared (compare-slots.ts).
  const { both } = pairUp(pair.before.sessions, translated(pair.after, between).sessions, [
    alike((one) => JSON.stringify([one.id, bodiesKey(one.bodies), one.room ?? null])),
    alike((one) => JSON.stringify([one.id, bodiesKey(one.bodies)])),
    alike((one) => bodiesKey(one.bodies)),
  ]);
  const own = both.find(({ after }) => after.id === theirSession)?.before;
  if (!own) return null;
  return between.into.slots.map((slot) =>
    slot.id === pair.before.id
      ? { ...slot, sessions: slot.sessions.map((one) => (one === own ? change(one) : one)) }
      : slot,
  );
}

/** The sessions without entries of a slot, as many as there are there. */
export function withEmptySessions(between: TakingOver, id: SlotId, isAdded: boolean): readonly Slot[] | null {
  const pair = between.common.slots.both.find(({ before, after }) => (isAdded ? after : before).id === id);
  if (!pair) return null;
  const theirs = translated(pair.after, between).sessions.filter(({ entries }) => entries.length === 0);
  const own = pair.before.sessions.filter(({ entries }) => entries.length > 0);
  const ids = new Set(own.map((session) => session.id));
  const empty = theirs.map((session) => {
    const id = freeId(session.id, ids);
    ids.add(id);
    return { ...session, id };
  });
  const sessions = [...own, ...empty];
  return between.into.slots.map((slot) => (slot.id === pair.before.id ? { ...slot, sessions } : slot));
}

/**
 * A slot whose entries stand in the order, and in the sittings, that they have there; what is only here stands behind.
 * Items that are taken up together here and one by one there, or the other way round, stand as they do there.
 */
export function inTheirOrder(between: TakingOver, id: SlotId): readonly Slot[] | null {
  const pair = between.common.slots.both.find(({ after }) => after.id === id);
  if (!pair) return null;
  const own = pair.before.sessions;
  const theirs = translated(pair.after, between).sessions;
  // In the rounds by which entries are compared (compare-programme.ts), so that twins find the one that is meant.
  const { both, gone } = pairUp(placed(own), placed(theirs), [
    alike(({ entry, key }) => `${key} ${entry.continued}`),
    alike(({ key }) => key),
  ]);
  const ours = new Map(both.map(({ before, after }) => [after.entry, before]));
  const left = new Map(gone.map(({ entry, sitting }) => [entry, { sitting, items: entry.items }]));
  const count = (key: string): number => both.filter(({ before }) => before.key === key).length;
  const arranged = theirs.flatMap((session) => {
    const entries = session.entries.flatMap((entry) => {
      const found = ours.get(entry);
      if (!found) {
        const items = entry.items.filter((item) => leaves(left, bodiesKey(session.bodies), item));
        return items.length > 0 ? [{ ...entry, items }] : [];
      }
      // Which of two twins goes on is told by their order alone.
      return count(found.key) > 1 ? { ...found.entry, continued: entry.continued } : found.entry;
    });
    return entries.length > 0 ? [{ ...session, entries }] : [];
  });
  const rest = own.flatMap((session) => {
    const entries = session.entries.flatMap((entry) => {
      const items = left.get(entry)?.items;
      if (!items || (items.length === 0 && entry.items.length > 0)) return [];
      return items === entry.items ? entry : { ...entry, items };
    });
    return entries.length > 0 || session.entries.length === 0 ? [{ ...session, entries }] : [];
  });
  const free = [...own];
  const ids = new Set(rest.map((session) => session.id));
  const sessions = arranged.map((session): Session => {
    const at = free.findIndex((one) => bodiesKey(one.bodies) === bodiesKey(session.bodies));
    const [former] = at < 0 ? [] : free.splice(at, 1);
    const id = freeId(former?.id ?? session.id, ids);
    ids.add(id);
    const { room: _, ...made } = { ...session, id };
    const room = former ? former.room : session.room;
    return room === undefined ? made : { ...made, room };
  });
  return between.into.slots.map((slot) =>
    slot.id === pair.before.id ? { ...slot, sessions: [...sessions, ...rest] } : slot,
  );
}

interface Placed {
  readonly entry: Entry;
  /** The bodies of its session. */
  readonly sitting: string;
  readonly key: string;
}

function placed(sessions: readonly Session[]): readonly Placed[] {
  return sessions.flatMap(({ bodies, entries }) => {
    const sitting = bodiesKey(bodies);
    return entries.map((entry) => ({ entry, sitting, key: `${sitting} | ${entryKey(entry)}` }));
  });
}

/** Takes an item from one of the entries that are left in a sitting; false where none has it. */
function leaves(
  left: Map<Entry, { sitting: string; items: readonly ItemId[] }>,
  sitting: string,
  item: ItemId,
): boolean {
  for (const [entry, one] of left) {
    if (one.sitting !== sitting || !one.items.includes(item)) continue;
    left.set(entry, { sitting, items: one.items.filter((other) => other !== item) });
    return true;
  }
  return false;
}
