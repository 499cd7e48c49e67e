// Keeps what a page that was left at once had only noted. A choice that was changed since, elsewhere, stays changed; one
// whose place is no longer there is let go.
import { jointGroup } from '#domain/agenda.ts';
import type { Meeting } from '#domain/meeting.ts';
import { chooseEdit } from '#domain/plan-choose.ts';
import { resolvePlan, standingKey } from '#domain/plan-resolve.ts';
import type { Standing } from '#domain/plan-standing.ts';
import type { Store } from '#store/store.ts';
import { forgetChoices, type PendingChoice, pendingChoices } from './choice-journal.ts';

/** Brings the noted choices into the store, in their order. What the store refuses stays noted for the next start. */
export async function settleChoices(store: Store): Promise<void> {
  try {
    for (const one of pendingChoices()) {
      await settle(store, one);
      forgetChoices([one.id]);
    }
  } catch {
    // The store says itself, in its state, what stands in the way.
  }
}

async function settle(store: Store, { meeting: id, place, choice, under, at }: PendingChoice): Promise<void> {
  const meeting = (await store.meeting(id))?.meeting;
  const standing = meeting && standingAt(meeting, place);
  if (!standing) return;
  const resolved = resolvePlan([meeting], await store.plan());
  const key = standingKey(standing);
  const isOlder = resolved.marks.some((one) => one.standing && standingKey(one.standing) === key && one.of.at > at);
  if (isOlder) return;
  const made = { id: crypto.randomUUID(), at, ...(under === undefined ? {} : { under }) };
  const edit = chooseEdit(resolved, standing, choice, made);
  if (edit) await store.applyPlan(edit);
}

function standingAt(meeting: Meeting, place: PendingChoice['place']): Standing | null {
  if (place.kind === 'item') {
    const items = jointGroup(meeting, place.item);
    return items.length > 0 ? { kind: 'item', meeting, items } : null;
  }
  const slot = meeting.slots.find((one) => one.id === place.slot);
  const session = slot?.sessions.find((one) => one.id === place.session);
  if (!slot || !session) return null;
  if (place.kind === 'session') return { kind: 'session', meeting, slot, session };
  const entry = session.entries[place.index];
  return entry ? { kind: 'entry', meeting, slot, session, entry, index: place.index } : null;
}
