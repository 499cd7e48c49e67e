// Two states of a meeting between which changes are taken over, and which thing of the one is which of the other.
import type { BodyId, ItemId, Meeting } from './meeting.ts';
import { type Correspondence, correspondence } from './pairing.ts';

/** The states between which something is taken over: `into` is the earlier of the comparison, `from` the later. */
export interface TakingOver {
  readonly into: Meeting;
  readonly from: Meeting;
  readonly common: Correspondence;
  /** The ids that things of `from` have in `into`; where they are not there their own, unless another has that here. */
  readonly bodyId: (id: BodyId) => BodyId;
  readonly itemId: (id: ItemId) => ItemId;
}

/** What taking over needs to know of two states. */
export function takingOver(into: Meeting, from: Meeting): TakingOver {
  const common = correspondence(into, from);
  const bodies = new Map(common.bodies.both.map(({ before, after }) => [after.id, before.id]));
  const items = new Map(common.items.both.map(({ before, after }) => [after.id, before.id]));
  const bodiesHere = new Set(into.bodies.map(({ id }) => id));
  const itemsHere = new Set(into.agenda.map(({ id }) => id));
  return {
    into,
    from,
    common,
    bodyId: (id) => bodies.get(id) ?? freeId(id, bodiesHere),
    itemId: (id) => items.get(id) ?? freeId(id, itemsHere),
  };
}

/** An id of the kind that none of those taken is: with a mark behind it where it must be. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  while (taken.has(free)) free += '+';
  return free;
}
