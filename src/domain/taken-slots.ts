// What all ways of taking over a change of the programme need of slots: pairs of both states, keys by which sittings and
// entries are known again.
import type { Turn } from './changes.ts';
import type { Entry, Meeting, Slot, SlotId } from './meeting.ts';
import { alike, pairUp } from './pairing.ts';
import { compareSlots, withContinuations } from './programme.ts';
import { freeId, type TakingOver } from './taking-over.ts';

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

/** By what an entry's business is known: its items, or else its title. */
const marksOf = ({ items, title }: Entry): readonly string[] =>
  items.length > 0 ? items : [`title ${JSON.stringify(title ?? {})}`];

/** An entry's business as one key, whatever the order of its items. */
export const entryKey = (entry: Entry): string => [...marksOf(entry)].sort().join(' ');

/** Which entry of a sitting is which of theirs: twins by their marks, then in their order; last by any one item. */
export function sameEntries(own: readonly Entry[], theirs: readonly Entry[]): readonly Turn<Entry>[] {
  const { both, gone, come } = pairUp(own, theirs, [
    alike((entry) => `${entryKey(entry)} ${entry.continued}`),
    alike(entryKey),
  ]);
  const parts = gone.flatMap((before) => {
    const after = come.find((one) => marksOf(one).some((mark) => marksOf(before).includes(mark)));
    return after ? [{ before, after }] : [];
  });
  return [...both, ...parts];
}

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
