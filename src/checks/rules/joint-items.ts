// Joint items are the same business on several agendas: taken up together, in one entry of a joint session.
import type { Item, ItemId, Slot, SlotId } from '#domain/meeting.ts';
import { namesJointReport } from '#languages/standing-in-prose.ts';
import { type Facts, itemValues, slotValues } from '../facts.ts';
import type { MeetingRule, SlotRule } from '../rule.ts';

const SOURCE = 'Items marked "(joint agenda item)" are considered by the bodies in joint session.';

/** Joint items are taken up at the same time. */
export const jointItemsApart: MeetingRule = {
  id: 'joint-items-apart',
  of: 'meeting',
  severity: 'error',
  about: 'A joint item is taken up at the same time in all of its bodies.',
  source: SOURCE,
  reads: ['agenda', 'slots', 'bodies', 'languages'],
  *check(facts) {
    for (const item of facts.meeting.agenda) {
      if (item.jointWith.length === 0) continue;
      const own = facts.places.get(item.id) ?? [];
      for (const other of item.jointWith) {
        const partner = facts.items.get(other);
        if (!partner || !facts.sittings.has(partner.body)) continue;
        const there = slotsOf(other, facts);
        const apart = new Map(own.filter(({ slot }) => !there.has(slot.id)).map((place) => [place.slot.id, place]));
        for (const { slot, session, index } of apart.values())
          yield {
            where: { slot: slot.id, session: session.id, entry: index, item: item.id },
            values: { ...slotValues(slot), ...itemValues(item.id, facts), other: facts.bodyName(partner.body) },
          };
      }
    }
  },
};

const slotsOf = (id: ItemId, facts: Facts): ReadonlySet<SlotId> =>
  new Set((facts.places.get(id) ?? []).map(({ slot }) => slot.id));

/** Joint items at one time are one entry of a joint session. */
export const jointByNameOnly: SlotRule = {
  id: 'joint-by-name-only',
  of: 'slot',
  severity: 'warning',
  about: 'A joint item that its bodies take up in one slot is one entry of a joint session.',
  source: SOURCE,
  reads: ['agenda', 'bodies', 'languages'],
  *check(slot, facts) {
    for (const session of slot.sessions) {
      for (const [index, entry] of session.entries.entries()) {
        const [id] = entry.items;
        const item = id === undefined ? undefined : facts.items.get(id);
        const apart = item?.jointWith.find((other) => !entry.items.includes(other) && holds(slot, other));
        if (!item || apart === undefined || item.id > apart) continue;
        const together = holdsTogether(slot, item.id, apart);
        if (!together)
          yield {
            where: { slot: slot.id, session: session.id, entry: index, item: item.id },
            values: { ...slotValues(slot), ...itemValues(item.id, facts) },
          };
      }
    }
  },
};

const entriesOf = (slot: Slot) => slot.sessions.flatMap((session) => session.entries);
const holds = (slot: Slot, id: ItemId): boolean => entriesOf(slot).some((entry) => entry.items.includes(id));
const holdsTogether = (slot: Slot, a: ItemId, b: ItemId): boolean =>
  entriesOf(slot).some((entry) => entry.items.includes(a) && entry.items.includes(b));

/** Items in one entry are joint items. */
export const togetherNotJoint: SlotRule = {
  id: 'together-but-not-joint',
  of: 'slot',
  severity: 'warning',
  about: 'Items of several bodies that are one entry are marked as joint on their agendas.',
  source: SOURCE,
  reads: ['agenda', 'bodies', 'languages'],
  *check(slot, facts) {
    for (const session of slot.sessions) {
      for (const [index, entry] of session.entries.entries()) {
        const items = entry.items.map((id) => facts.items.get(id)).filter((item): item is Item => item !== undefined);
        const [first] = items;
        const stranger = items.slice(1).find((item) => first && !first.jointWith.includes(item.id));
        if (first && stranger)
          yield {
            where: { slot: slot.id, session: session.id, entry: index, item: first.id },
            values: { ...slotValues(slot), ...itemValues(first.id, facts), other: facts.bodyName(stranger.body) },
          };
        const absent = session.bodies.find((body) => !items.some((item) => item.body === body));
        if (
          first &&
          !stranger &&
          items.length === entry.items.length &&
          absent !== undefined &&
          facts.bodies.has(absent) &&
          // A committee of the whole takes up its plenary's items, having none of its own.
          facts.itemsOf.has(absent)
        )
          yield {
            where: { slot: slot.id, session: session.id, entry: index, item: first.id },
            values: { ...slotValues(slot), ...itemValues(first.id, facts), other: facts.bodyName(absent) },
          };
      }
    }
  },
};

/** The same business on two agendas is marked as joint. */
export const jointMarkMissing: MeetingRule = {
  id: 'joint-mark-missing',
  of: 'meeting',
  severity: 'warning',
  about:
    'An item that another body has under the same title and takes up at the same time, and every joint report, is marked as joint.',
  source: SOURCE,
  reads: ['agenda', 'slots', 'bodies', 'languages'],
  *check(facts) {
    if (facts.meeting.bodies.length < 2) return;
    const beside = (item: Item): boolean => {
      const own = facts.places.get(item.id);
      const namesakes = facts.namesakes.get(item.id);
      if (!own || !namesakes) return false;
      return namesakes.some(({ id }) =>
        facts.places.get(id)?.some((there) => own.some((here) => here.slot === there.slot)),
      );
    };
    for (const item of facts.meeting.agenda) {
      if (item.jointWith.length > 0) continue;
      const joint =
        facts.standing.get(item.id) === 'adoption-of-report' &&
        Object.entries(item.title).some(([language, title]) => namesJointReport(title, language));
      if (joint || beside(item))
        yield { where: { item: item.id, body: item.body }, values: itemValues(item.id, facts) };
    }
  },
};

/** Joint items name each other. */
export const jointOneSided: MeetingRule = {
  id: 'joint-one-sided',
  of: 'meeting',
  severity: 'warning',
  about: 'Items that are joint name each other, on every agenda.',
  source: SOURCE,
  reads: ['agenda', 'bodies', 'languages'],
  *check(facts) {
    for (const item of facts.meeting.agenda) {
      for (const id of item.jointWith) {
        const other = facts.items.get(id);
        if (other && !other.jointWith.includes(item.id))
          yield {
            where: { item: other.id, body: other.body },
            values: { ...itemValues(other.id, facts), other: facts.bodyName(item.body) },
          };
      }
    }
  },
};
