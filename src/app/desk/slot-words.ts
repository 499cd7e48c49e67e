// How a slot is called in a sentence: "Wednesday morning", and with its date where the meeting has several Wednesdays.
import type { Meeting, Slot } from '#domain/meeting.ts';
import { periodOf } from '#domain/programme.ts';
import { daysBetween } from '#domain/time.ts';
import { localeOf } from '../dates.ts';
import type { Words } from '../words.ts';

const PERIODS = { morning: 'desk.slotMorning', afternoon: 'desk.slotAfternoon', evening: 'desk.slotEvening' } as const;

/** A slot's name; the hours stand with it where another slot of the meeting would be called the same. */
export function slotName(slot: Slot, meeting: Pick<Meeting, 'start' | 'end' | 'slots'>, words: Words): string {
  const long = daysBetween(meeting.start, meeting.end) > 6;
  const day = new Intl.DateTimeFormat(localeOf(words.language), {
    weekday: 'long',
    ...(long ? { day: 'numeric', month: 'short' } : {}),
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(Date.parse(`${slot.date}T00:00Z`));
  const name = words.t(PERIODS[periodOf(slot)], { day });
  const alike = meeting.slots.some(
    (other) => other.id !== slot.id && other.date === slot.date && periodOf(other) === periodOf(slot),
  );
  return alike ? words.t('desk.slotHours', { slot: name, hours: `${slot.start}–${slot.end}` }) : name;
}
