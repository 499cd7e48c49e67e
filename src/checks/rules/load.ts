// How much stands in a slot: nothing, more than it can hold, or an item that fills most of the meeting.
import { minuteOfDay } from '#domain/time.ts';
import { itemValues, slotValues } from '../facts.ts';
import type { BodyRule, SlotRule } from '../rule.ts';

/** Minutes below which an item of substance can hardly be discussed. */
const TOO_SHORT = 25;

/** A slot has sessions, and they have entries. */
export const slotEmpty: SlotRule = {
  id: 'slot-empty',
  of: 'slot',
  severity: 'warning',
  about: 'Something is taken up in every slot.',
  source: 'A slot without business is a row that was lost, or services that nobody uses.',
  reads: [],
  *check(slot) {
    const [first] = slot.sessions;
    if (slot.sessions.every((session) => session.entries.length === 0))
      yield { where: { slot: slot.id, ...(first && { session: first.id }) }, values: slotValues(slot) };
  },
};

/** The indicative minutes fit. */
export const minutesExceedSlot: SlotRule = {
  id: 'minutes-exceed-slot',
  of: 'slot',
  severity: 'error',
  about: "The indicative minutes of a body's entries fit into the slot.",
  source: 'Indicative times are promises: what does not fit goes on in another slot.',
  reads: ['bodies', 'languages'],
  *check(slot, facts) {
    const length = minuteOfDay(slot.end) - minuteOfDay(slot.start);
    for (const body of new Set(slot.sessions.flatMap((session) => session.bodies))) {
      const own = slot.sessions.filter((session) => session.bodies.includes(body));
      const minutes = own.flatMap((session) => session.entries).reduce((sum, entry) => sum + (entry.minutes ?? 0), 0);
      if (minutes > length)
        yield {
          where: { slot: slot.id, body },
          values: { ...slotValues(slot), body: facts.bodyName(body), minutes, length },
        };
    }
  },
};

/** Items of substance have time. */
export const slotOverloaded: SlotRule = {
  id: 'slot-overloaded',
  of: 'slot',
  severity: 'info',
  about: 'The items of substance in a slot have at least twenty-five minutes each.',
  source: 'Three hours hold a briefing and a discussion of a few items, not of ten.',
  reads: ['agenda', 'bodies', 'languages'],
  *check(slot, facts) {
    const length = minuteOfDay(slot.end) - minuteOfDay(slot.start);
    for (const body of new Set(slot.sessions.flatMap((session) => session.bodies))) {
      const own = slot.sessions.filter((session) => session.bodies.includes(body));
      const count = own
        .flatMap((session) => session.entries)
        .filter((entry) => entry.items.some((item) => item.startsWith(`${body}/`) && facts.substantive(item))).length;
      if (count > 1 && length / count < TOO_SHORT)
        yield {
          where: { slot: slot.id, body },
          values: { ...slotValues(slot), body: facts.bodyName(body), count, minutes: Math.floor(length / count) },
        };
    }
  },
};

/** One item leaves time for the others. */
export const itemFillsMeeting: BodyRule = {
  id: 'item-fills-meeting',
  of: 'body',
  severity: 'info',
  about: 'No item of substance has more than half of the slots where a body has three such items or more.',
  source: 'Time is shared among the items of the agenda; an item that takes most of it is worth a look.',
  reads: ['agenda', 'slots', 'bodies', 'languages'],
  *check(body, facts) {
    const items = facts.itemsOf.get(body) ?? [];
    const own = items.filter(({ id }) => facts.substantive(id) && facts.places.has(id));
    const slots = new Set((facts.sittings.get(body) ?? []).map(({ slot }) => slot.id)).size;
    if (own.length < 3 || slots < 4) return;
    for (const { id } of own) {
      const count = new Set((facts.places.get(id) ?? []).map(({ slot }) => slot.id)).size;
      if (count * 2 > slots) yield { where: { item: id, body }, values: { ...itemValues(id, facts), count, slots } };
    }
  },
};
