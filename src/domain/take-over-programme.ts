// Takes a change of the programme of work over: the slots of the one state with that change of the other. What a change
// is about (an entry's business) comes to stand in the slots that it names as it stands there; all else stays.
import type { Business, Change as Told } from './changes.ts';
import type { Entry, Meeting, Session, Slot, SlotId } from './meeting.ts';
import { alike, pairUp } from './pairing.ts';
import { compareSlots, withContinuations } from './programme.ts';
import type { TakingOver } from './taking-over.ts';

/** The slots of `into` with the change; null where the change is none of the programme's. */
export function withProgrammeChange(change: Told, between: TakingOver): readonly Slot[] | null {
  const { into } = between;
  const theirs = slotsOfBoth(between);
  switch (change.kind) {
    case 'slot-added':
      return settledLike(between, [...into.slots, emptied(between, change.slot)]);
    case 'slot-cancelled':
      return settledLike(
        between,
        into.slots.filter(({ id }) => id !== change.slot.id),
      );
    case 'slot-time-changed': {
      const { date, start, end } = change.after;
      const changed = into.slots.map((slot) => (slot.id === change.before.slot ? { ...slot, date, start, end } : slot));
      return settledLike(between, changed);
    }
    case 'slot-mode-changed':
      return into.slots.map((slot) => {
        if (theirs.get(slot.id)?.id !== change.slot.slot) return slot;
        const { mode: _, ...rest } = slot;
        return change.after ? { ...rest, mode: change.after } : rest;
      });
    case 'room-changed':
      return withSession(between, change.place.slot, change.place.session, (session) => {
        const { room: _, ...rest } = session;
        return change.after === null ? rest : { ...rest, room: change.after };
      });
    case 'session-added':
    case 'session-cancelled':
      return withEmptySessions(between, change.place.slot, change.kind === 'session-added');
    case 'order-changed':
      return inTheirOrder(between, change.slot.slot);
    case 'entry-moved':
    case 'entry-became-joint':
    case 'entry-no-longer-joint':
    case 'entry-bodies-changed':
      return withBusiness(between, change.business, [change.from.slot], [change.to.slot]);
    case 'entry-added':
      return withBusiness(between, change.business, [], [change.to.slot]);
    case 'entry-withdrawn':
      return withBusiness(between, change.business, [change.from.slot], []);
    case 'entry-retitled':
      return withBusiness(between, change.business, [], [change.place.slot], change.before);
    case 'entry-length-changed':
    case 'continued-mark-changed':
      return withBusiness(between, change.business, [], [change.place.slot]);
    default:
      return null;
  }
}

/** The slots of `from` by the ids that they have in `into`. */
const slotsOfBoth = ({ common }: TakingOver): ReadonlyMap<SlotId, Slot> =>
  new Map(common.slots.both.map(({ before, after }) => [before.id, after]));

/** Continuations follow by themselves where they did in both states. */
function settledLike({ into, from }: TakingOver, slots: readonly Slot[]): readonly Slot[] {
  const follows = ({ slots }: Meeting): boolean =>
    withContinuations(slots).every((slot, index) => slot === slots[index]);
  const inOrder = [...slots].sort(compareSlots);
  return follows(into) && follows(from) ? withContinuations(inOrder) : inOrder;
}

/** A slot of `from` as it comes here: what it holds is taken over by itself. Its id may be taken by another. */
function emptied({ into }: TakingOver, slot: Slot): Slot {
  const ids = new Set(into.slots.map(({ id }) => id));
  let id = slot.id;
  while (ids.has(id)) id += '+';
  return { ...slot, id, sessions: [] };
}

const bodiesKey = (bodies: readonly string[]): string => [...bodies].sort().join(' ');

const entryKey = ({ items, title }: Entry): string =>
  items.length > 0 ? [...items].sort().join(' ') : `title ${JSON.stringify(title ?? {})}`;

/** A slot of `from` as if it were of `into`: bodies and items under the ids of `into`. */
function translated(slot: Slot, { bodyId, itemId }: TakingOver): Slot {
  return {
    ...slot,
    sessions: slot.sessions.map((session) => ({
      ...session,
      bodies: session.bodies.map(bodyId),
      entries: session.entries.map((entry) => ({ ...entry, items: entry.items.map(itemId) })),
    })),
  };
}

/**
 * Makes the slots that are concerned agree about a business: `here` are slots of `into` that it leaves, `there` slots
 * of `from` that have it as it is to be. A slot that is not here yet comes along.
 */
function withBusiness(
  between: TakingOver,
  { items, title }: Business,
  here: readonly SlotId[],
  there: readonly SlotId[],
  formerTitle: Entry['title'] | null = null,
): readonly Slot[] | null {
  const { into, from, common, itemId } = between;
  const ids = new Set(items.flatMap(({ id }) => [id, itemId(id)]));
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
    const earlier = others.slice(0, others.indexOf(session)).filter(isAlike);
    const above = new Set(
      [...earlier.flatMap(({ entries }) => entries), ...session.entries.slice(0, at)].map(entryKey),
    );
    const last = own.entries.findLastIndex((one) => above.has(entryKey(one)));
    const entries = own.entries.toSpliced(last + 1, 0, entry);
    return sessions.map((one) => (one === own ? { ...own, entries } : one));
  }
  const was = former.sessions.find((one) => isAlike(one) && one.id === session.id) ?? former.sessions.find(isAlike);
  const ids = new Set(sessions.map(({ id }) => id));
  let id = was?.id ?? session.id;
  while (ids.has(id)) id += '+';
  const room = was ? was.room : session.room;
  const made: Session = {
    id,
    bodies: was?.bodies ?? session.bodies,
    ...(room === undefined ? {} : { room }),
    entries: [entry],
  };
  const place = others.indexOf(session);
  const before = others.slice(0, place).map(({ bodies }) => bodiesKey(bodies));
  const last = sessions.findLastIndex((one) => before.includes(bodiesKey(one.bodies)));
  return sessions.toSpliced(last + 1, 0, made);
}

function withSession(
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
function withEmptySessions(between: TakingOver, id: SlotId, isAdded: boolean): readonly Slot[] | null {
  const pair = between.common.slots.both.find(({ before, after }) => (isAdded ? after : before).id === id);
  if (!pair) return null;
  const theirs = translated(pair.after, between).sessions.filter(({ entries }) => entries.length === 0);
  const own = pair.before.sessions.filter(({ entries }) => entries.length > 0);
  const ids = new Set(own.map((session) => session.id));
  const empty = theirs.map((session) => {
    let name = session.id;
    while (ids.has(name)) name += '+';
    ids.add(name);
    return { ...session, id: name };
  });
  const sessions = [...own, ...empty];
  return between.into.slots.map((slot) => (slot.id === pair.before.id ? { ...slot, sessions } : slot));
}

/** A slot whose entries stand in the order, and in the sittings, that they have there; what is only here stands behind. */
function inTheirOrder(between: TakingOver, id: SlotId): readonly Slot[] | null {
  const pair = between.common.slots.both.find(({ after }) => after.id === id);
  if (!pair) return null;
  const own = pair.before.sessions;
  const waiting = new Map<string, Entry[]>();
  for (const { bodies, entries } of own) {
    for (const entry of entries) {
      const key = `${bodiesKey(bodies)} | ${entryKey(entry)}`;
      waiting.set(key, [...(waiting.get(key) ?? []), entry]);
    }
  }
  const taken = new Set<Entry>();
  const arranged = translated(pair.after, between).sessions.flatMap((session) => {
    const entries = session.entries.flatMap((entry) => {
      const ours = waiting.get(`${bodiesKey(session.bodies)} | ${entryKey(entry)}`)?.shift();
      if (ours) taken.add(ours);
      return ours ?? [];
    });
    return entries.length > 0 ? [{ ...session, entries }] : [];
  });
  const rest = own.flatMap((session) => {
    const entries = session.entries.filter((entry) => !taken.has(entry));
    return entries.length > 0 || session.entries.length === 0 ? [{ ...session, entries }] : [];
  });
  const free = [...own];
  const ids = new Set(rest.map((session) => session.id));
  const sessions = arranged.map((session): Session => {
    const at = free.findIndex((one) => bodiesKey(one.bodies) === bodiesKey(session.bodies));
    const [former] = at < 0 ? [] : free.splice(at, 1);
    let name = former?.id ?? session.id;
    while (ids.has(name)) name += '+';
    ids.add(name);
    const { room: _, ...made } = { ...session, id: name };
    const room = former ? former.room : session.room;
    return room === undefined ? made : { ...made, room };
  });
  return between.into.slots.map((slot) =>
    slot.id === pair.before.id ? { ...slot, sessions: [...sessions, ...rest] } : slot,
  );
}
