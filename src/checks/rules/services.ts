// What meeting services are there for: three hours in the morning and three in the afternoon, with a break at noon.
import { minuteOfDay } from '#domain/time.ts';
import { slotValues } from '../facts.ts';
import type { SlotRule } from '../rule.ts';

/** Minutes that one team of interpreters works: three hours. */
const LONGEST = 180;
const NOON_BREAK = { from: 13 * 60, to: 14 * 60 };
const EVENING = 18 * 60 + 30;

const SOURCE = 'Meeting services are given for three hours, usually 10 a.m. to 1 p.m. and 3 to 6 p.m.';

/** No slot is longer than its services. */
export const slotLongerThanServices: SlotRule = {
  id: 'slot-longer-than-services',
  of: 'slot',
  severity: 'warning',
  about: 'No slot is longer than the three hours for which meeting services are given.',
  source: SOURCE,
  reads: [],
  *check(slot) {
    const minutes = minuteOfDay(slot.end) - minuteOfDay(slot.start);
    if (minutes > LONGEST) yield { where: { slot: slot.id }, values: { ...slotValues(slot), hours: minutes / 60 } };
  },
};

/** No slot runs through the break at noon. */
export const slotInLunchBreak: SlotRule = {
  id: 'slot-in-lunch-break',
  of: 'slot',
  severity: 'warning',
  about: 'No slot runs into the break between 1 and 2 p.m.',
  source: SOURCE,
  reads: [],
  *check(slot) {
    if (minuteOfDay(slot.start) < NOON_BREAK.to && minuteOfDay(slot.end) > NOON_BREAK.from)
      yield { where: { slot: slot.id }, values: slotValues(slot) };
  },
};

/** Evening slots are told, since they need services of their own. */
export const slotInEvening: SlotRule = {
  id: 'slot-in-evening',
  of: 'slot',
  severity: 'info',
  about: 'A slot that goes on after 6.30 p.m. needs services of its own.',
  source: SOURCE,
  reads: [],
  *check(slot) {
    if (minuteOfDay(slot.end) > EVENING) yield { where: { slot: slot.id }, values: slotValues(slot) };
  },
};
