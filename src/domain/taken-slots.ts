// What all ways of taking over a change of the programme need of slots: pairs of both states, keys by which sittings and
// entries are known again, ids that are free.
import type { Entry, Meeting, Slot, SlotId } from './meeting.ts';
import { compareSlots, withContinuations } from './programme.ts';
import type { TakingOver } from './taking-over.ts';

/** An id of the kind that none of those taken is: with a mark behind it where it must be. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  while (taken.has(free)) free += '+';
  return free;
}

/** The slots of `from` by the ids that they have in `into`. */
export const slotsOfBoth = ({ common }: TakingOver): ReadonlyMap<SlotId, Slot> =>
  new Map(common.slots.both.map(({ before, after }) => [before.id, after]));

/** Continuations follow by themselves where they did in both states. */
export function settledLike({ into, from }: TakingOver, slots: readonly Slot[]): readonly Slot[] {
  const follows = ({ slots }: Meeting): boolean =>
    withContinuations(slots).every((slot, index) => slot === slots[index]);
  const inOrder = [...slots].sort(compareSlots);
  return follows(into) && follows(from) ? withContinuations(inOrder) : inOrder;
}

/** A slot of `from` as it comes here: what it holds is taken over by itself. Its id may be taken by another. */
export function emptied({ into }: TakingOver, slot: Slot): Slot {
  const ids = new Set(into.slots.map(({ id }) => id));
  return { ...slot, id: freeId(slot.id, ids), sessions: [] };
}

/** Bodies, in whatever order, as one key. */
export const bodiesKey = (bodies: readonly string[]): string => [...bodies].sort().join(' ');

/** An entry's business as a key: its items, or else its title. */
export const entryKey = ({ items, title }: Entry): string =>
  items.length > 0 ? [...items].sort().join(' ') : `title ${JSON.stringify(title ?? {})}`;

/** A slot of `from` as if it were of `into`: bodies and items under the ids of `into`. */
export function translated(slot: Slot, { bodyId, itemId }: TakingOver): Slot {
  return {
    ...slot,
    sessions: slot.sessions.map((session) => ({
      ...session,
      bodies: session.bodies.map(bodyId),
      entries: session.entries.map((entry) => ({ ...entry, items: entry.items.map(itemId) })),
    })),
  };
}
