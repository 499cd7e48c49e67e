// "(continued)" follows from the programme: an item's first slot bears no mark, each later one does. A sub-item goes on
// also where the item above it has begun, and an item where one of its parts has.
import type { ItemId } from '#domain/meeting.ts';
import { withContinuations } from '#domain/programme.ts';
import { aboveOf, type Facts, once, slotValues } from '../facts.ts';
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
  const marked = once(() => withContinuations(facts.meeting.slots));
  const begun = new Set<ItemId>();
  /** Items that have begun themselves or by a relative. */
  const related = new Set<ItemId>();
  for (const slot of facts.meeting.slots) {
    const here: ItemId[] = [];
    for (const session of slot.sessions) {
      for (const [index, entry] of session.entries.entries()) {
        here.push(...entry.items);
        const [item] = entry.items;
        if (item === undefined || entry.continued !== continued) continue;
        const wrong = continued
          ? !entry.items.some((id) => related.has(id) || related.has(aboveOf(id) ?? '') || hasEarlier(here, id))
          : entry.items.some((id) => begun.has(id));
        if (!wrong) continue;
        yield {
          where: { slot: slot.id, session: session.id, entry: index, item },
          values: {
            ...slotValues(slot),
            number: facts.items.get(item)?.number ?? item,
            title: facts.entryTitle(entry),
          },
          fix: { kind: 'mark-continuations', edit: { kind: 'set-slots', slots: marked() } },
        };
      }
    }
    for (const id of here) {
      begun.add(id);
      related.add(id);
      related.add(aboveOf(id) ?? id);
    }
  }
}

/** Whether the slot itself has the item before: that is another rule's business. */
const hasEarlier = (here: readonly ItemId[], id: ItemId): boolean => here.indexOf(id) < here.lastIndexOf(id);
