// An item and its own continuation in one slot: a row of the table was lost, or one of the two is too many.
import type { ProposedFix } from '#domain/finding.ts';
import type { Entry, Session, Slot } from '#domain/meeting.ts';
import { minuteOfDay } from '#domain/time.ts';
import { entryValues, type Facts, slotValues } from '../facts.ts';
import type { Found, MeetingRule } from '../rule.ts';

/** An item is not taken up and continued in one and the same slot. */
export const itemAndContinuation: MeetingRule = {
  id: 'item-and-continuation-in-one-slot',
  of: 'meeting',
  severity: 'error',
  about: 'An item and its own continuation do not stand in one slot.',
  source: '"(continued)" marks what goes on from an earlier slot; two of them in one are a row that lost its slot.',
  reads: ['slots', 'agenda', 'languages'],
  *check(facts) {
    for (const [at, slot] of facts.meeting.slots.entries()) yield* inSlot(slot, facts.meeting.slots[at - 1], facts);
  },
};

function* inSlot(slot: Slot, before: Slot | undefined, facts: Facts): Generator<Found> {
  const seen = new Map<string, { session: Session; entry: Entry; index: number }>();
  for (const session of slot.sessions) {
    for (const [index, entry] of session.entries.entries()) {
      const [item] = entry.items;
      if (item === undefined) continue;
      const first = seen.get(item);
      if (!first) {
        seen.set(item, { session, entry, index });
        continue;
      }
      const fix = before && moveBefore(slot, before, first);
      yield {
        where: { slot: slot.id, session: session.id, entry: index, item },
        values: { ...slotValues(slot), ...entryValues(entry, item, facts) },
        ...(fix && { fix }),
      };
    }
  }
}

/** The first of the two goes to the end of the same bodies' session in the slot before, if they sit there that day. */
function moveBefore(
  slot: Slot,
  before: Slot,
  first: { readonly session: Session; readonly index: number },
): ProposedFix | undefined {
  const target = before.sessions.findLast((session) => session.bodies.join('\n') === first.session.bodies.join('\n'));
  if (!target || before.date !== slot.date || minuteOfDay(before.end) > minuteOfDay(slot.start)) return undefined;
  return {
    kind: 'move-to-slot-before',
    edit: {
      kind: 'move-entry',
      from: { slot: slot.id, session: first.session.id, index: first.index },
      to: { slot: before.id, session: target.id, index: target.entries.length },
    },
  };
}
