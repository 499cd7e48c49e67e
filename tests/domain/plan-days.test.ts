import { describe, expect, it } from 'vitest';
import type { Appointment } from '#domain/plan.ts';
import { myDays } from '#domain/plan-days.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { myAppointments } from '#domain/plan-stretches.ts';
import { timeOfMinute, wallClockAt } from '#domain/time.ts';
import { planOfAll, viennaMeeting } from './plan-meetings.ts';

const ZONE = 'Europe/Vienna';
const meeting = viennaMeeting();

function appointment(fields: Partial<Appointment>): Appointment {
  return {
    id: 'a',
    title: 'Bilateral',
    date: '2022-05-24',
    start: '13:00',
    end: '14:00',
    timeZone: null,
    at: 1,
    ...fields,
  };
}

const clock = (instant: number): string => timeOfMinute(wallClockAt(instant, ZONE).minute);

describe('my programme', () => {
  it('shows by day what I chose, and what lies free between the first and the last slot', () => {
    const all = planOfAll(meeting, 'sessions');
    const marks = all.marks.filter(({ id }) => !id.startsWith('2022-05-24T10:00'));
    const plan = { ...all, marks, appointments: [appointment({})] };
    const days = myDays([meeting], plan, resolvePlan([meeting], plan), ZONE);
    expect(days.map(({ date }) => date)).toEqual([
      '2022-05-23',
      '2022-05-24',
      '2022-05-25',
      '2022-05-26',
      '2022-05-27',
    ]);
    expect(days[1]?.parts.map(({ kind, from, to }) => `${kind} ${clock(from)}-${clock(to)}`)).toEqual([
      'free 10:00-13:00',
      'appointment 13:00-14:00',
      'free 14:00-15:00',
      'session 15:00-18:00',
    ]);
    expect(days[4]?.parts.map(({ kind }) => kind)).toEqual(['session']);
  });

  it('repeats an appointment at the same local time, though the clocks change between', () => {
    const repeat = { every: 'week' as const, until: '2022-04-03' as const };
    const found = myAppointments({ appointments: [appointment({ date: '2022-03-20', repeat })] }, ZONE);
    expect(found.map(({ from }) => [wallClockAt(from, ZONE).date, clock(from)])).toEqual([
      ['2022-03-20', '13:00'],
      ['2022-03-27', '13:00'],
      ['2022-04-03', '13:00'],
    ]);
    expect((found[1]?.from ?? 0) - (found[0]?.from ?? 0)).toBe((7 * 24 - 1) * 3_600_000);
  });

  it('repeats an appointment on weekdays only, and ends with its last day', () => {
    const repeat = { every: 'weekday' as const, until: '2022-05-30' as const };
    const found = myAppointments({ appointments: [appointment({ date: '2022-05-26', repeat })] }, ZONE);
    expect(found.map(({ date }) => date)).toEqual(['2022-05-26', '2022-05-27', '2022-05-30']);
  });

  it('lets an appointment go over midnight, and over days', () => {
    const hours = (fields: Partial<Appointment>): number[] =>
      myAppointments({ appointments: [appointment(fields)] }, ZONE).map(({ from, to }) => (to - from) / 3_600_000);
    expect(hours({ start: '22:00', end: '02:00' })).toEqual([4]);
    expect(hours({ start: '22:00', end: '02:00', endDate: '2022-05-26' })).toEqual([28]);
  });
});
