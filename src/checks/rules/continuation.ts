// "(continued)" follows from the programme: an item's first slot bears no mark, each later one does. A sub-item goes on
// also where the item above it has begun, and an item where one of its parts has.
import type { Entry, ItemId, Slot } from '#domain/meeting.ts';
import { withContinuations } from '#domain/programme.ts';
import { aboveOf } from '../agenda-facts.ts';
import { entryValues, type Facts, slotValues } from '../facts.ts';
import { once } from '../once.ts';
import type { Found, MeetingRule } from '../rule.ts';

/** What is continued has begun. */
export const continuedWithoutBeginning: MeetingRule = {
  id: 'continued-without-beginning',
  of: 'meeting',
  severity: 'error',
  about: 'What is marked as continued has begun in an earlier slot.',
  source: 'United Nations programmes mark an item "(continued)" from its second slot on.',
  reads: ['agenda', 'slots', 'languages'],
  *check(facts) {
    yield* wronglyMarked(facts, true);
  },
};

/** What goes on is marked as continued. */
export const continuationNotMarked: MeetingRule = {
  id: 'continuation-not-marked',
  of: 'meeting',
  severity: 'warning',
  about: 'What goes on from an earlier slot is marked as continued.',
  source: 'United Nations programmes mark an item "(continued)" from its second slot on.',
  reads: ['agenda', 'slots', 'languages'],
  *check(facts) {
    yield* wronglyMarked(facts, false);
  },
};

function* wronglyMarked(facts: Facts, continued: boolean): Generator<Found> {
  const { slots } = facts.meeting;
  const marked = once(() => withContinuations(slots));
  const family = once(() => beginningsOfFamilies(facts));
  const begunBefore = (slot: Slot, id: ItemId): boolean => {
    const first = facts.places.get(id)?.[0]?.slot;
    return first !== undefined && first !== slot;
  };
  for (const [at, slot] of slots.entries()) {
    for (const session of slot.sessions) {
      for (const [index, entry] of session.entries.entries()) {
        const [item] = entry.items;
        if (item === undefined || entry.continued !== continued) continue;
        const begun = entry.items.some((id) => begunBefore(slot, id));
        const wrong = continued
          ? !begun && !entry.items.some((id) => hasBegun(id, at) || standsEarlier(id, entry, slot))
          : begun;
        if (!wrong) continue;
        yield {
          where: { slot: slot.id, session: session.id, entry: index, item },
          values: { ...slotValues(slot), ...entryValues(entry, item, facts) },
          fix: { kind: 'mark-continuations', edit: { kind: 'set-slots', slots: marked() } },
        };
      }
    }
  }

  /** Whether an item has begun in an earlier slot by a relative: the one above it, one below, or one beside it. */
  function hasBegun(id: ItemId, at: number): boolean {
    const earliest = Math.min(family().get(id) ?? at, family().get(aboveOf(id) ?? id) ?? at);
    return earliest < at;
  }
}

/** The first slot in which each item is taken up, by itself or through a part, as its index. */
function beginningsOfFamilies({ meeting, places }: Facts): ReadonlyMap<ItemId, number> {
  const order = new Map(meeting.slots.map((slot, at) => [slot, at]));
  const first = new Map<ItemId, number>();
  for (const [id, [place]] of places) {
    const at = place ? (order.get(place.slot) ?? 0) : 0;
    for (const one of [id, aboveOf(id) ?? id]) first.set(one, Math.min(first.get(one) ?? at, at));
  }
  return first;
}

/** Whether the slot itself has the item before: that is another rule's business. */
function standsEarlier(id: ItemId, entry: Entry, slot: Slot): boolean {
  const here = slot.sessions.flatMap((session) => session.entries);
  return here.slice(0, here.indexOf(entry)).some(({ items }) => items.includes(id));
}
