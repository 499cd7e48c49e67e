// A meeting opens, then adopts its agenda, and only then turns to its business.
import type { BodyId, ItemId } from '#domain/meeting.ts';
import { type Facts, itemValues, placeOf, slotValues } from '../facts.ts';
import type { Taken } from '../programme-facts.ts';
import type { BodyRule, Found } from '../rule.ts';

const SOURCE =
  'Rules of procedure: the first items of a provisional agenda are the opening and the adoption of the agenda.';

/** The opening is taken up first. */
export const openingFirst: BodyRule = {
  id: 'opening-not-first',
  of: 'body',
  severity: 'error',
  about: 'The opening of the meeting is the first item that a body takes up.',
  source: SOURCE,
  reads: ['agenda', 'slots', 'bodies', 'languages'],
  *check(body, facts) {
    yield* late(body, facts, 'opening', () => true);
  },
};

/** The agenda is adopted before business is taken up. */
export const adoptionOfAgendaFirst: BodyRule = {
  id: 'adoption-of-agenda-late',
  of: 'body',
  severity: 'error',
  about: 'The agenda is adopted before any item of substance is taken up that follows its adoption on the agenda.',
  source: SOURCE,
  reads: ['agenda', 'slots', 'bodies', 'languages'],
  *check(body, facts) {
    const items = (facts.itemsOf.get(body) ?? []).map(({ id }) => id);
    // New members may have been sworn in before, as the agenda itself has it.
    const following = new Set(
      items.slice(items.findIndex((id) => facts.standing.get(id) === 'adoption-of-agenda') + 1),
    );
    yield* late(body, facts, 'adoption-of-agenda', (id) => following.has(id) && facts.substantive(id));
  },
};

/** Where an item of a kind comes after one that it should come before. */
function* late(body: BodyId, facts: Facts, kind: string, before: (id: ItemId) => boolean): Generator<Found> {
  let earlier: Taken | null = null;
  for (const taken of facts.entriesOf(body)) {
    if (facts.standing.get(taken.item) === kind) {
      if (earlier)
        yield {
          where: { ...placeOf(taken), body },
          values: {
            ...slotValues(taken.slot),
            ...itemValues(taken.item, facts),
            earlier: facts.entryTitle(earlier.entry),
          },
        };
      return;
    }
    if (!earlier && before(taken.item)) earlier = taken;
  }
}
