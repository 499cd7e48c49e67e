// Reminders come before what is planned, by the instant and not by anyone's clock, each under a key of its own.
import { describe, expect, it } from 'vitest';
import type { Appointment } from '#domain/plan.ts';
import { dueReminders, remindersOf } from '#domain/plan-reminders.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { instantOf } from '#domain/time.ts';
import { planOfAll, viennaMeeting, withSlot } from './plan-meetings.ts';

const meeting = viennaMeeting();
const lunch: Appointment = {
  id: 'a',
  title: 'Bilateral',
  date: '2022-05-24',
  start: '13:30',
  end: '14:00',
  timeZone: null,
  at: 1,
};

function reminders(plan = planOfAll(meeting, 'sessions'), of = meeting, minutes = 15) {
  return remindersOf([of], plan, resolvePlan([of], plan), minutes, 'Asia/Tokyo');
}

describe('reminders', () => {
  it('come at the venue’s time, for sessions and for own appointments of another clock', () => {
    const all = reminders({ ...planOfAll(meeting, 'sessions'), appointments: [lunch] });
    const tuesday = all.find(({ planned }) => planned.kind === 'session' && planned.slot.id === '2022-05-24T10:00');
    expect(tuesday?.at).toBe(instantOf('2022-05-24', '09:45', 'Europe/Vienna'));
    const own = all.find(({ planned }) => planned.kind === 'appointment');
    expect(own?.at).toBe(instantOf('2022-05-24', '13:15', 'Asia/Tokyo'));
    expect(all.map(({ planned }) => planned.from)).toEqual(
      all.map(({ planned }) => planned.from).sort((a, b) => a - b),
    );
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it('are due from their time until the matter begins', () => {
    const all = reminders();
    const at = (time: '09:44' | '09:45' | '09:59' | '10:00') =>
      dueReminders(all, instantOf('2022-05-24', time, 'Europe/Vienna')).length;
    expect([at('09:44'), at('09:45'), at('09:59'), at('10:00')]).toEqual([0, 1, 1, 0]);
  });

  it('leave out what I am not going to, and are new where a session has moved', () => {
    expect(reminders(planOfAll(meeting, 'sessions', 'not'))).toEqual([]);
    const later = withSlot(meeting, '2022-05-24T10:00', (slot) => ({ ...slot, start: '11:00' }));
    const [before, after] = [reminders(), reminders(planOfAll(meeting, 'sessions'), later)];
    const keys = new Set(before.map(({ key }) => key));
    expect(after.filter(({ key }) => !keys.has(key))).toHaveLength(1);
  });
});
