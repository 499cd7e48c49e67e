// A slot on a day outside the dates that the masthead gives.
import type { SlotRule } from '../rule.ts';

/** Every slot lies inside the dates of the meeting. */
export const dayOutsideMeeting: SlotRule = {
  id: 'day-outside-meeting',
  of: 'slot',
  severity: 'error',
  about: 'Every slot lies inside the dates of the meeting.',
  source: 'The masthead states the dates of the meeting; services are granted for those days.',
  reads: ['start', 'end'],
  *check(slot, { meeting }) {
    if (slot.date < meeting.start || slot.date > meeting.end)
      yield { where: { slot: slot.id }, values: { date: slot.date } };
  },
};
