// Items of substance that begin in another order than the agenda's.
import { compareNumbers } from '#domain/agenda.ts';
import type { ItemId } from '#domain/meeting.ts';
import { itemValues, placeOf, slotValues } from '../facts.ts';
import type { Taken } from '../programme-facts.ts';
import type { BodyRule } from '../rule.ts';

/** Items begin in the order of the agenda. */
export const itemsOutOfOrder: BodyRule = {
  id: 'items-out-of-order',
  of: 'body',
  severity: 'info',
  about: 'Items of substance begin in the order of the agenda.',
  source: 'A body may take items in another order, and says so; unsaid it is worth a look.',
  reads: ['agenda', 'slots', 'bodies', 'languages'],
  *check(body, facts) {
    const begun = new Set<ItemId>();
    let highest = '';
    let before: Taken | null = null;
    for (const taken of facts.entriesOf(body)) {
      const number = facts.items.get(taken.item)?.number;
      const beginsBefore = before?.slot === taken.slot && !before.entry.continued ? before : null;
      before = taken;
      // What goes on from the slot before comes first.
      if (beginsBefore && taken.entry.continued && facts.substantive(taken.item) && beginsBefore.item !== taken.item)
        yield {
          where: { ...placeOf(taken), body },
          values: {
            ...slotValues(taken.slot),
            ...itemValues(taken.item, facts),
            earlier: itemValues(beginsBefore.item, facts).number,
          },
        };
      if (number === undefined || begun.has(taken.item) || taken.entry.continued) continue;
      begun.add(taken.item);
      const kind = facts.standing.get(taken.item);
      if (kind === 'other-matters' || kind === 'adoption-of-report') continue;
      if (highest !== '' && compareNumbers(number, highest) < 0)
        yield {
          where: { ...placeOf(taken), body },
          values: { ...slotValues(taken.slot), ...itemValues(taken.item, facts), earlier: highest },
        };
      else highest = number;
    }
  },
};
