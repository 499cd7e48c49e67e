// The programmes of two documents about one meeting. Slots are the same by their hours, else by their half day where both
// have one there; their entries by the items that they take up.
import type { Observation } from '#domain/finding.ts';
import type { BodyId, Entry, ItemId, Meeting, Session, Slot, SlotId, Text } from '#domain/meeting.ts';
import { alike, isSame, type Pairs, pairSlots, pairUp } from '#domain/pairing.ts';
import type { ValueKey } from '../reading.ts';
import type { Relation } from './relation.ts';
import { withRooms } from './update.ts';

interface Ways {
  readonly relation: Relation;
  readonly itemId: (id: ItemId) => ItemId | undefined;
  readonly bodyId: ReadonlyMap<BodyId, BodyId>;
  readonly tell: (rule: string, where: Observation['where'], values?: Observation['values']) => void;
  readonly text: (own: Text, other: Text | undefined) => Text;
}

/** The slots of both, and under which keys what the second says of them stands now. */
export interface MergedSlots {
  readonly slots: readonly Slot[];
  readonly keyOf: (key: ValueKey) => ValueKey | null;
  /** Slots as the second has them where it disagrees on what they take up, or has them alone; by the id in the meeting. */
  readonly others: ReadonlyMap<SlotId, Slot>;
}

/** Merges the slots of a second document into those of a meeting. */
export function mergeSlots(known: Meeting, read: Meeting, ways: Ways): MergedSlots {
  const { relation, tell } = ways;
  const titles = new Map(read.agenda.map(({ id, title }) => [id, title]));
  const theirs = read.slots.map((slot) => translated(slot, titles, ways));
  if (known.slots.length === 0) return { slots: theirs, keyOf: (key) => key, others: new Map() };
  if (theirs.length === 0) return { slots: known.slots, keyOf: () => null, others: new Map() };
  const pairs = withMovedDays(pairSlots(known.slots, theirs), relation);
  const other = new Map(pairs.both.map(({ before, after }) => [before, after]));
  const keys = new Map<ValueKey, ValueKey>();
  const others = new Map<SlotId, Slot>();
  const slots = known.slots.map((slot) => {
    const twin = other.get(slot);
    const { date, start, end } = slot;
    if (!twin) {
      if (relation === 'language-version') tell('documents-differ-slot', { slot: slot.id }, { date, start, end });
      return slot;
    }
    const from = theirs.indexOf(twin);
    const readId = read.slots[from]?.id ?? twin.id;
    keys.set(`slot/${readId}`, `slot/${slot.id}`);
    if (relation === 'correction') {
      twin.sessions.forEach((session, at) => {
        session.entries.forEach((_, index) => {
          keys.set(`entry/${readId}/${at}/${index}`, `entry/${slot.id}/${at}/${index}`);
        });
      });
      return withRooms({ ...twin, id: slot.id }, slot);
    }
    if (twin.date !== date || twin.start !== start || twin.end !== end)
      tell(
        'documents-differ-hours',
        { slot: slot.id },
        { date, start, end, otherDate: twin.date, otherStart: twin.start, otherEnd: twin.end },
      );
    if (!hasItems(slot) && (hasItems(twin) || slot.sessions.length === 0)) return { ...slot, sessions: twin.sessions };
    if (itemsOf(slot) !== itemsOf(twin)) {
      tell('documents-differ-entries', { slot: slot.id }, { date, start, end });
      others.set(slot.id, { ...slot, sessions: twin.sessions });
    }
    return { ...slot, sessions: withWordings(slot, twin, readId) };
  });
  const added: Slot[] = [];
  for (const slot of pairs.come) {
    const { date, start, end } = slot;
    if (relation === 'language-version') {
      tell('documents-differ-slot', {}, { date, start, end, slot: slot.id });
      others.set(slot.id, slot);
    } else added.push(slot);
  }
  const kept = new Set(added.map(({ id }) => id));
  const keyOf = (key: ValueKey): ValueKey | null => keys.get(key) ?? (kept.has(key.split('/')[1] ?? '') ? key : null);
  return { slots: [...slots, ...added], keyOf, others };

  /** The sessions of a slot with the titles of their entries in the languages of both. */
  function withWordings(slot: Slot, twin: Slot, readId: string): readonly Session[] {
    const left = twin.sessions.map((session, at) => ({ session, at }));
    return slot.sessions.map((session, at) => {
      const place = left.findIndex((one) => one.session.bodies.join() === session.bodies.join());
      const [other] = place < 0 ? [] : left.splice(place, 1);
      if (!other) return session;
      const theirs = other.session.entries.map((entry, index) => ({ entry, index }));
      const entries = session.entries.map((entry, index) => {
        const found = theirs.findIndex((one) =>
          entry.items.length > 0
            ? isSame(one.entry.items, entry.items)
            : one.entry.items.length === 0 && one.index === index,
        );
        const [same] = found < 0 ? [] : theirs.splice(found, 1);
        if (!same) return entry;
        keys.set(`entry/${readId}/${other.at}/${same.index}`, `entry/${slot.id}/${at}/${index}`);
        const isOwn = entry.title !== undefined || entry.items.length === 0;
        const title = entry.title ? ways.text(entry.title, same.entry.title) : same.entry.title;
        return isOwn && title ? { ...entry, title } : entry;
      });
      return { ...session, entries };
    });
  }
}

/** With the slots of a language version that take up the same at the same hours, on another day. */
function withMovedDays(pairs: Pairs<Slot>, relation: Relation): Pairs<Slot> {
  if (relation !== 'language-version') return pairs;
  const mark = (slot: Slot): string | null => (!hasItems(slot) ? null : `${slot.start} ${slot.end} ${itemsOf(slot)}`);
  const moved = pairUp(pairs.gone, pairs.come, [alike(mark)]);
  return { ...moved, both: [...pairs.both, ...moved.both] };
}

const hasItems = (slot: Slot): boolean => /[^,]/.test(itemsOf(slot));

/** What a slot takes up, in no order: documents in other languages may print its columns in another one. */
const itemsOf = (slot: Slot): string =>
  slot.sessions
    .flatMap((session) => session.entries.map((entry) => [...entry.items].sort().join('+')))
    .sort()
    .join();

/** A slot of the second document with the meeting's ids. Items that the meeting does not have are kept by their title. */
function translated(slot: Slot, titles: ReadonlyMap<ItemId, Text>, { itemId, bodyId }: Ways): Slot {
  const idOf = (id: string): string => bodyId.get(id) ?? id;
  const entryOf = (entry: Entry): Entry => {
    const items = entry.items.flatMap((id) => itemId(id) ?? []);
    const title = entry.title ?? titles.get(entry.items[0] ?? '');
    return { ...entry, items, ...(items.length === 0 && title ? { title } : {}) };
  };
  return {
    ...slot,
    sessions: slot.sessions.map((session) => ({
      ...session,
      id: session.id.startsWith(slot.id)
        ? `${slot.id}${session.id.slice(slot.id.length).replace(/[^/+]+/g, idOf)}`
        : session.id,
      bodies: session.bodies.map(idOf),
      entries: session.entries.map(entryOf),
    })),
  };
}
