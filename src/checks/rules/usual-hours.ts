// Slots that begin or end otherwise than all others of the same half day, and half days that stay empty between others.
import type { Slot } from '#domain/meeting.ts';
import { idleSlots, periodOf } from '#domain/programme.ts';
import { weekdayOf } from '#domain/time.ts';
import { slotValues } from '../facts.ts';
import { grouped } from '../grouped.ts';
import type { MeetingRule } from '../rule.ts';

/** Enough slots to speak of a habit. */
const HABIT = 2;

/** A slot keeps the hours of the others. */
export const slotHoursUnusual: MeetingRule = {
  id: 'slot-hours-unusual',
  of: 'meeting',
  severity: 'info',
  about: 'A slot keeps the hours that all others of the same half day have.',
  source: 'A single slot with other hours is often a slip of the pen.',
  reads: ['slots'],
  *check({ meeting }) {
    const halves = grouped(meeting.slots, (slot) => [periodOf(slot)]);
    for (const slots of halves.values()) {
      for (const slot of slots) {
        const others = slots.filter((other) => other.date !== slot.date);
        const [usual] = others;
        if (!usual || others.length < HABIT || sameHours(usual, slot)) continue;
        if (!others.every((other) => sameHours(usual, other))) continue;
        yield {
          where: { slot: slot.id },
          values: { ...slotValues(slot), usualStart: usual.start, usualEnd: usual.end },
        };
      }
    }
  },
};

const sameHours = (a: Slot, b: Slot): boolean => a.start === b.start && a.end === b.end;

/** A half day that stays empty between others is told. */
export const halfDayWithoutMeeting: MeetingRule = {
  id: 'half-day-without-meeting',
  of: 'meeting',
  severity: 'info',
  about: 'A usual half day between the first and the last slot that stays empty is told.',
  source: 'Meeting services that are there and not used are lost; a row of the table may be missing.',
  reads: ['slots', 'start', 'end'],
  *check({ meeting }) {
    const first = meeting.slots[0];
    const last = meeting.slots.at(-1);
    if (!first || !last) return;
    // Every slot's hours stand for its half day: one odd slot does not make a second morning.
    const halves = grouped(meeting.slots, (slot) => [periodOf(slot)]);
    const usual = new Set([...halves.values()].filter((slots) => slots.length > HABIT).map((slots) => slots[0]?.start));
    for (const idle of idleSlots(meeting)) {
      const inside =
        `${idle.date} ${idle.start}` > `${first.date} ${first.start}` &&
        `${idle.date} ${idle.start}` < `${last.date} ${last.start}`;
      const used = meeting.slots.some(
        (slot) => slot.date === idle.date && periodOf(slot) === periodOf(idle) && slot.sessions.length > 0,
      );
      if (inside && !used && usual.has(idle.start) && weekdayOf(idle.date) <= 5)
        yield { where: {}, values: { ...idle } };
    }
  },
};

/** The first and the last day of the meeting have a slot. */
export const meetingDayWithoutSlot: MeetingRule = {
  id: 'meeting-day-without-slot',
  of: 'meeting',
  severity: 'info',
  about: 'On its first and on its last day the meeting meets.',
  source: 'The masthead states the dates of the meeting: from its opening to its closing.',
  reads: ['slots', 'start', 'end'],
  *check({ meeting }) {
    if (meeting.slots.length === 0 || meeting.end < meeting.start) return;
    for (const date of new Set([meeting.start, meeting.end])) {
      if (!meeting.slots.some((slot) => slot.date === date)) yield { where: {}, values: { date } };
    }
  },
};
