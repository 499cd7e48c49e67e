// What the meeting has been granted: meetings with interpretation, days, and the length of hybrid meetings.
import type { Meeting, Slot } from '#domain/meeting.ts';
import { daysBetween, minuteOfDay } from '#domain/time.ts';
import { slotValues } from '../facts.ts';
import type { MeetingRule, SlotRule } from '../rule.ts';

/** The slots that need services: those in which anybody sits. */
const usedSlots = ({ slots }: Meeting): readonly Slot[] => slots.filter(({ sessions }) => sessions.length > 0);

/** The slots stay within the interpretation granted. */
export const interpretationQuota: MeetingRule = {
  id: 'interpretation-quota',
  of: 'meeting',
  severity: 'error',
  about: 'No more slots are used than meetings with interpretation were granted. A joint session counts once.',
  source: 'The annotations state the resources: "four plenary meetings with interpretation in the six languages".',
  reads: ['slots', 'constraints'],
  *check({ meeting }) {
    const granted = meeting.constraints.meetingsWithInterpretation;
    if (granted === undefined) return;
    const used = usedSlots(meeting);
    const over = used[granted];
    if (over)
      yield {
        where: { slot: over.id },
        values: { granted, used: used.length, constraint: 'meetingsWithInterpretation' },
      };
  },
};

/** Sessions side by side each need their interpreters. */
export const parallelInterpretation: MeetingRule = {
  id: 'parallel-interpretation',
  of: 'meeting',
  severity: 'info',
  about: 'Sessions side by side need interpreters each: the count with them is told where it passes what was granted.',
  source: 'One team of interpreters serves one room; a joint session needs one.',
  reads: ['slots', 'constraints'],
  *check({ meeting }) {
    const granted = meeting.constraints.meetingsWithInterpretation;
    const used = usedSlots(meeting);
    if (granted === undefined || used.length > granted) return;
    const needed = used.reduce((sum, slot) => sum + sideBySide(slot), 0);
    if (needed > granted) yield { where: {}, values: { granted, used: needed } };
  },
};

/** How many rooms a slot needs at once: groups of sessions that share no body. */
function sideBySide(slot: Slot): number {
  const groups: Set<string>[] = [];
  for (const { bodies } of slot.sessions) {
    const own = new Set(bodies);
    for (const group of groups.filter((one) => bodies.some((body) => one.has(body)))) {
      for (const body of group) own.add(body);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(own);
  }
  return groups.length;
}

/** Granted meetings that are not used are told. */
export const interpretationNotUsed: MeetingRule = {
  id: 'interpretation-not-used',
  of: 'meeting',
  severity: 'info',
  about: 'Meetings with interpretation that were granted and are not used are told.',
  source: 'Unused services are released, so that others can have them.',
  reads: ['slots', 'constraints'],
  *check({ meeting }) {
    const granted = meeting.constraints.meetingsWithInterpretation;
    const used = usedSlots(meeting).length;
    if (granted !== undefined && used > 0 && used < granted)
      yield { where: {}, values: { granted, used, constraint: 'meetingsWithInterpretation' } };
  },
};

/** The days are those that were granted. */
export const daysGranted: MeetingRule = {
  id: 'days-granted',
  of: 'meeting',
  severity: 'warning',
  about: 'The meeting lasts as many days as its resources are said to cover.',
  source: 'The annotations state the resources: "four meetings in two days".',
  reads: ['slots', 'constraints', 'start', 'end'],
  *check({ meeting }) {
    const granted = meeting.constraints.days;
    if (granted === undefined || meeting.slots.length === 0) return;
    const used = new Set(meeting.slots.map((slot) => slot.date)).size;
    const lasts = daysBetween(meeting.start, meeting.end) + 1;
    if (used > granted || lasts < granted)
      yield { where: {}, values: { granted, used: used > granted ? used : lasts, constraint: 'days' } };
  },
};

/** Hybrid meetings keep to their hours. */
export const hybridLimit: SlotRule = {
  id: 'hybrid-limit',
  of: 'slot',
  severity: 'error',
  about: 'A hybrid or online slot is no longer than remote interpretation allows.',
  source: 'The annotations state the limit: "hybrid meetings are limited to two hours".',
  reads: ['constraints'],
  *check(slot, { meeting }) {
    const limit = meeting.constraints.hybridMeetingMaxHours;
    if (limit === undefined || slot.mode === undefined || slot.mode === 'in-person') return;
    const hours = (minuteOfDay(slot.end) - minuteOfDay(slot.start)) / 60;
    if (hours > limit) yield { where: { slot: slot.id }, values: { ...slotValues(slot), limit, hours } };
  },
};
