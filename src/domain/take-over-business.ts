// Takes over where a business stands: in the slots that are concerned it comes to stand as it does in the other state.
import type { Business } from './changes.ts';
import type { Entry, Item, Session, Slot, SlotId } from './meeting.ts';
import { isSame } from './pairing.ts';
import { bodiesKey, emptied, sameEntries, settledLike, slotsOfBoth, translated } from './taken-slots.ts';
import { freeId, type TakingOver } from './taking-over.ts';

/**
 * Makes the slots that are concerned agree about a business: `here` are slots of `into` that it leaves, `there` slots
 * of `from` that have it as it is to be. A slot that is not here yet comes along.
 */
export function withBusiness(
  between: TakingOver,
  { items, title }: Business,
  here: readonly SlotId[],
  there: readonly SlotId[],
  formerTitle: Entry['title'] | null = null,
): readonly Slot[] | null {
  const { into, from, common, itemId } = between;
  // What a change names is theirs where it still stands there, and ours where it is gone.
  const isTheirs = (item: Item): boolean => from.agenda.some((one) => one.id === item.id && isSame(one, item));
  const ids = new Set(items.map((item) => (isTheirs(item) ? itemId(item.id) : item.id)));
  const titles = new Set([title, formerTitle].flatMap((one) => (one ? [JSON.stringify(one)] : [])));
  const isIt = (entry: Entry): boolean =>
    ids.size > 0
      ? entry.items.some((id) => ids.has(id))
      : entry.items.length === 0 && titles.has(JSON.stringify(entry.title ?? {}));
  const known = new Set(into.agenda.map(({ id }) => id));
  let slots = into.slots;
  const concerned = new Map<SlotId, Slot | undefined>();
  const theirs = slotsOfBoth(between);
  for (const id of here) concerned.set(id, theirs.get(id));
  for (const id of there) {
    const pair = common.slots.both.find(({ after }) => after.id === id);
    const slot = from.slots.find((one) => one.id === id);
    if (!slot) return null;
    if (pair) concerned.set(pair.before.id, slot);
    else {
      const come = emptied(between, slot);
      slots = [...slots, come];
      concerned.set(come.id, slot);
    }
  }
  const changed = slots.map((slot) => {
    if (!concerned.has(slot.id)) return slot;
    const other = concerned.get(slot.id);
    return agreed(slot, other && translated(other, between), isIt);
  });
  const wanted = changed.flatMap(({ sessions }) =>
    sessions.flatMap(({ entries }) => entries.flatMap((one) => one.items)),
  );
  return wanted.every((id) => known.has(id)) ? settledLike(between, changed) : null;
}

/** A slot in which what is meant stands as in the other, which is translated; without another it is gone. */
function agreed(slot: Slot, other: Slot | undefined, isIt: (entry: Entry) => boolean): Slot {
  let sessions: readonly Session[] = slot.sessions.flatMap((session) => {
    const entries = session.entries.filter((entry) => !isIt(entry));
    return entries.length === 0 && session.entries.length > 0 ? [] : [{ ...session, entries }];
  });
  for (const session of other?.sessions ?? []) {
    for (const [at, entry] of session.entries.entries()) {
      if (isIt(entry)) sessions = withEntry(sessions, slot, session, at, other?.sessions ?? []);
    }
  }
  return { ...slot, sessions };
}

/** Puts an entry of another slot's session into the session of the same bodies, behind what it stands behind there. */
function withEntry(
  sessions: readonly Session[],
  former: Slot,
  session: Session,
  at: number,
  others: readonly Session[],
): readonly Session[] {
  const entry = session.entries[at] as Entry;
  const isAlike = (one: Session): boolean => bodiesKey(one.bodies) === bodiesKey(session.bodies);
  const own = sessions.find((one) => isAlike(one) && one.id === session.id) ?? sessions.find(isAlike);
  if (own) {
    const sitting = others.filter(isAlike).flatMap(({ entries }) => entries);
    const theirs = new Map(sameEntries(own.entries, sitting).map(({ before, after }) => [before, after]));
    const above = new Set(sitting.slice(0, sitting.indexOf(entry)));
    const last = own.entries.findLastIndex((one) => {
      const other = theirs.get(one);
      return other !== undefined && above.has(other);
    });
    const entries = own.entries.toSpliced(last + 1, 0, entry);
    return sessions.map((one) => (one === own ? { ...own, entries } : one));
  }
  const was = former.sessions.find((one) => isAlike(one) && one.id === session.id) ?? former.sessions.find(isAlike);
  const ids = new Set(sessions.map(({ id }) => id));
  const room = was ? was.room : session.room;
  const made: Session = {
    id: freeId(was?.id ?? session.id, ids),
    bodies: was?.bodies ?? session.bodies,
    ...(room === undefined ? {} : { room }),
    entries: [entry],
  };
  const place = others.indexOf(session);
  const before = others.slice(0, place).map(({ bodies }) => bodiesKey(bodies));
  const last = sessions.findLastIndex((one) => before.includes(bodiesKey(one.bodies)));
  return sessions.toSpliced(last + 1, 0, made);
}
