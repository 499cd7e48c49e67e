// What a meeting names and does not have, as reading a meeting file tells it too: one rule for each.
import type { Observation } from '#domain/finding.ts';
import { observeHead, observeItem, observeSlot } from '#domain/meeting-references.ts';
import { compareSlots } from '#domain/programme.ts';
import type { Found, ItemRule, MeetingRule, Rule, SlotRule } from '../rule.ts';

const SOURCE = 'The meeting file (docs/meeting-file.md).';

function* only(rule: string, found: readonly Observation[]): Generator<Found> {
  for (const { rule: own, where, values } of found) if (own === rule) yield { where, ...(values && { values }) };
}

const ofMeeting = (id: string, about: string): MeetingRule => ({
  id,
  of: 'meeting',
  severity: 'warning',
  about,
  source: SOURCE,
  reads: ['start', 'end', 'timeZone', 'documents'],
  check: ({ meeting }) => only(id, observeHead(meeting)),
});

const ofItem = (id: string, about: string): ItemRule => ({
  id,
  of: 'item',
  severity: 'warning',
  about,
  source: SOURCE,
  reads: ['bodies', 'agenda'],
  check: (item, facts) => only(id, observeItem(item, facts)),
});

const ofSlot = (id: string, about: string): SlotRule => ({
  id,
  of: 'slot',
  severity: 'warning',
  about,
  source: SOURCE,
  reads: ['bodies', 'agenda'],
  check: (slot, facts) => only(id, observeSlot(slot, undefined, facts)),
});

const slotsOutOfOrder: MeetingRule = {
  ...ofMeeting('slots-out-of-order', 'Slots stand in the order of time.'),
  reads: ['slots'],
  *check({ meeting: { slots } }) {
    for (const [at, slot] of slots.entries()) {
      const before = slots[at - 1];
      if (before && compareSlots(before, slot) > 0)
        yield { where: { slot: slot.id }, values: { date: slot.date, start: slot.start, end: slot.end } };
    }
  },
};

/** A rule for each reference that a meeting can break. */
export const references: readonly Rule[] = [
  ofMeeting('meeting-ends-before-start', 'A meeting ends on the day on which it starts, or later.'),
  ofMeeting('unknown-time-zone', 'The time zone is one that the device knows.'),
  ofMeeting('document-listed-twice', 'A document is listed once.'),
  ofItem('item-of-unknown-body', 'An item belongs to a body of the meeting.'),
  ofItem('joint-with-unknown-item', 'An item is joint with items that are on an agenda.'),
  slotsOutOfOrder,
  ofSlot('slot-ends-before-start', 'A slot ends after it starts.'),
  ofSlot('session-without-body', 'A session has a body.'),
  ofSlot('session-of-unknown-body', 'A session is of bodies of the meeting.'),
  ofSlot('entry-of-unknown-item', 'An entry takes up items that are on an agenda.'),
];
