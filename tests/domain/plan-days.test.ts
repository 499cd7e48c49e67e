import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Appointment, EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { myDays } from '#domain/plan-days.ts';
import { applyPlanEdit } from '#domain/plan-edits.ts';
import { leaveOutEdit, onlyThisEdit } from '#domain/plan-repeat.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { planSchema } from '#domain/plan-schema.ts';
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

  it('shows what lasts several days on each of them, once', () => {
    const travel = appointment({ title: 'Travel', start: '20:00', end: '09:00', endDate: '2022-05-26' });
    const plan = { ...EMPTY_PLAN, appointments: [travel] };
    const days = myDays([], plan, resolvePlan([], plan), ZONE);
    const said = days.flatMap(({ date, parts }) =>
      parts.map((part) => `${date} ${clock(part.from)} ${'goesOn' in part && part.goesOn ? 'goes on' : 'begins'}`),
    );
    expect(said).toEqual(['2022-05-24 20:00 begins', '2022-05-25 00:00 goes on', '2022-05-26 00:00 goes on']);
    const all = days.flatMap(({ parts }) => parts);
    const whole = myAppointments(plan, ZONE)[0];
    expect([all[0]?.from, all.at(-1)?.to]).toEqual([whole?.from, whole?.to]);
    for (const [at, part] of all.entries()) if (at > 0) expect(part.from).toBe(all[at - 1]?.to);
  });

  it('changes or leaves out one time of a repeating appointment, and goes with the last of them', () => {
    const repeat = { every: 'day' as const, until: '2022-05-26' as const };
    const series = appointment({ repeat });
    let plan: Plan = { ...EMPTY_PLAN, appointments: [series] };
    const days = (): string[] => myAppointments(plan, ZONE).map((one) => `${one.appointment.title} ${one.date}`);
    const changed = applyPlanEdit(
      plan,
      onlyThisEdit(series, '2022-05-25', appointment({ id: 'b', title: 'Group', date: '2022-05-25', start: '09:00' })),
    );
    plan = changed.plan;
    expect(days()).toEqual(['Bilateral 2022-05-24', 'Group 2022-05-25', 'Bilateral 2022-05-26']);
    expect(v.is(planSchema, plan)).toBe(true);
    expect(applyPlanEdit(plan, changed.inverse).plan.appointments).toEqual([series]);
    for (const day of ['2022-05-24', '2022-05-26'] as const) {
      const left = plan.appointments.find(({ id }) => id === 'a');
      if (left) plan = applyPlanEdit(plan, leaveOutEdit(left, day)).plan;
    }
    expect(plan.appointments.map(({ id }) => id)).toEqual(['b']);
  });
});
