// Within what a programme of work is drafted: the stretches of time that are granted, meetings with interpretation,
// sessions at once. Stated by the person who asks, or read off the meeting as it stands.
import type { LocalDate, LocalTime, Meeting, Slot, SlotMode } from '#domain/meeting.ts';
import { programmeDays, sessionRows } from '#domain/programme.ts';
import { addDays, minuteOfDay, timeOfMinute, weekdayOf } from '#domain/time.ts';

/** A stretch of time that is granted, before anything stands in it. */
export interface Frame {
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly mode?: SlotMode;
}

/** Within what a programme is drafted. */
export interface DraftLimits {
  /** Sorted by date, then start. */
  readonly frames: readonly Frame[];
  /** Meetings with interpretation; parallel sessions count each, a joint session once. Null = not limited. */
  readonly interpretation: number | null;
  /** Sessions that can take place at the same time. At least 1. */
  readonly parallel: number;
  /** Hours that a hybrid stretch can last at most. Null = not limited. */
  readonly hybridHours: number | null;
}

/** Hours of a day as a pattern, and the days that differ from it. */
export interface SlotPattern {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly hours: readonly { readonly start: LocalTime; readonly end: LocalTime }[];
  /** Official holidays of the duty station. */
  readonly holidays?: readonly LocalDate[];
  /** Days that have only their first stretch, or only those after it. */
  readonly halfDays?: ReadonlyMap<LocalDate, 'morning' | 'afternoon'>;
  readonly mode?: SlotMode;
}

/** The usual hours of meeting services. */
export const USUAL_HOURS: SlotPattern['hours'] = [
  { start: '10:00', end: '13:00' },
  { start: '15:00', end: '18:00' },
];

const LONGEST = 366; // A range that long is a slip, not a meeting.

/** The stretches of every working day of a pattern, holidays left out. */
export function framesByPattern(pattern: SlotPattern): readonly Frame[] {
  const { from, to, hours, holidays = [], halfDays, mode } = pattern;
  const frames: Frame[] = [];
  for (let date = from, count = 0; date <= to && count < LONGEST; date = addDays(date, 1), count++) {
    if (weekdayOf(date) > 5 || holidays.includes(date)) continue;
    const half = halfDays?.get(date);
    const left = half === 'morning' ? hours.slice(0, 1) : half === 'afternoon' ? hours.slice(1) : hours;
    frames.push(...left.map(({ start, end }) => ({ date, start, end, ...(mode ? { mode } : {}) })));
  }
  return frames;
}

/** What the meeting states, and what can be read off its programme. */
export function limitsOf(meeting: Meeting): DraftLimits {
  const { constraints } = meeting;
  const frames = meeting.slots.length > 0 ? meeting.slots.map(frameOf) : usualFrames(meeting);
  const days = [...new Set(frames.map(({ date }) => date))].slice(0, constraints.days ?? undefined);
  return {
    frames: frames.filter(({ date }) => days.includes(date)),
    interpretation: constraints.meetingsWithInterpretation ?? null,
    parallel: Math.max(1, ...meeting.slots.map(sessionsAtOnce)),
    hybridHours: constraints.hybridMeetingMaxHours ?? null,
  };
}

/** The same limits with every stretch hybrid, and none longer than that allows. */
export function asHybrid(limits: DraftLimits, hours: number): DraftLimits {
  const frames = limits.frames.map((frame) => ({ ...frame, mode: 'hybrid' as const }));
  return { ...limits, hybridHours: hours, frames: frames.map((frame) => shortened(frame, hours)) };
}

/** The stretches as they can be used: a hybrid one ends when its hours are over. */
export function usableFrames({ frames, hybridHours }: DraftLimits): readonly Frame[] {
  return hybridHours === null ? frames : frames.map((frame) => shortened(frame, hybridHours));
}

/** The stretch of a slot. */
export function frameOf({ date, start, end, mode }: Slot): Frame {
  return { date, start, end, ...(mode ? { mode } : {}) };
}

/** Whether a slot is a stretch: the same date and start. */
export function isInFrame(slot: Pick<Slot, 'date' | 'start'>, frame: Frame): boolean {
  return slot.date === frame.date && slot.start === frame.start;
}

/** Minutes of a stretch. */
export function minutesOf({ start, end }: Pick<Frame, 'start' | 'end'>): number {
  return minuteOfDay(end) - minuteOfDay(start);
}

function shortened(frame: Frame, hours: number): Frame {
  if (frame.mode !== 'hybrid' || minutesOf(frame) <= hours * 60) return frame;
  return { ...frame, end: timeOfMinute(minuteOfDay(frame.start) + hours * 60) };
}

function usualFrames(meeting: Meeting): readonly Frame[] {
  const days = programmeDays({ ...meeting, slots: [] });
  return framesByPattern({ from: meeting.start, to: days.at(-1)?.date ?? meeting.start, hours: USUAL_HOURS });
}

/** How many sessions of a slot take place at once: as many as stand in its widest row. */
export function sessionsAtOnce(slot: Slot): number {
  const rows = sessionRows(slot);
  return Math.max(0, ...rows.map((row) => rows.filter((other) => other === row).length));
}
