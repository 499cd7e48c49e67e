// An item of the agenda that no slot takes up. An item is taken up through its parts, and a part through its item.
import type { Item, ItemId } from '#domain/meeting.ts';
import { aboveOf } from '../agenda-facts.ts';
import { itemValues } from '../facts.ts';
import type { BodyRule } from '../rule.ts';

/** Every item of the agenda is taken up. */
export const itemNotTakenUp: BodyRule = {
  id: 'item-not-taken-up',
  of: 'body',
  severity: 'error',
  about: 'Every item of the agenda is taken up, by itself, through all of its sub-items, or with the item above it.',
  source: 'The programme of work distributes the whole adopted agenda over the time available.',
  reads: ['agenda', 'slots', 'bodies', 'languages'],
  *check(body, facts) {
    // A document that has an agenda and no programme, or none for this body, leaves nothing out.
    const items = facts.itemsOf.get(body) ?? [];
    if (!facts.sittings.has(body)) return;
    const parts = partsOf(items);
    const covered = new Set<ItemId>();
    for (const item of items) {
      const above = aboveOf(item.id);
      // Where some parts have places of their own, the item's place does not stand for the others.
      const throughItem =
        above !== null && covered.has(above) && !parts.get(above)?.some((part) => facts.places.has(part));
      if (facts.places.has(item.id) || throughItem) covered.add(item.id);
    }
    const throughParts = new Set<ItemId>(covered);
    for (const item of items.toReversed()) {
      if (parts.get(item.id)?.some((part) => throughParts.has(part))) throughParts.add(item.id);
    }
    for (const item of items) {
      const above = aboveOf(item.id);
      if (throughParts.has(item.id) || (above !== null && parts.has(above) && !throughParts.has(above))) continue;
      yield {
        where: { item: item.id, body },
        values: { ...itemValues(item.id, facts), body: facts.bodyName(body) },
      };
    }
  },
};

function partsOf(items: readonly Item[]): ReadonlyMap<ItemId, readonly ItemId[]> {
  const ids = new Set(items.map((item) => item.id));
  const parts = new Map<ItemId, ItemId[]>();
  for (const item of items) {
    const above = aboveOf(item.id);
    if (above === null || !ids.has(above)) continue;
    const siblings = parts.get(above);
    if (siblings) siblings.push(item.id);
    else parts.set(above, [item.id]);
  }
  return parts;
}
