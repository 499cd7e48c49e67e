// What the page of one's own plan shows: days and free time of this meeting, what overlaps, where a note stands.
import { expect, it } from 'vitest';
import { commonZone, hoursOf, plannedKey, planShown, wholePlanShown } from '#app/plan/planned.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { type Appointment, EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { itemAnchor } from '#domain/plan-anchor.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { planOfAll, viennaMeeting, withParallelMorning } from '../../domain/plan-meetings.ts';

const meeting = viennaMeeting();
const VIENNA = 'Europe/Vienna';
const shown = (plan: Plan, of = meeting) => planShown(of, [of], plan, resolvePlan([of], plan), VIENNA, WAYS);
const WAYS = { minutesBetweenRooms: 10, minutesBetweenVenues: 30 };

const appointment = (date: Appointment['date'], more: Partial<Appointment> = {}): Appointment => ({
  id: date,
  title: 'Bilateral',
  date,
  start: '12:00',
  end: '13:30',
  timeZone: null,
  at: 1,
  ...more,
});

it('is empty where nothing is planned, and shows every day of the meeting', () => {
  const { empty, days, conflicts } = shown(EMPTY_PLAN);
  expect(empty).toBe(true);
  expect(days.map(({ date }) => date)).toHaveLength(5);
  expect(conflicts).toEqual([]);
});

it('tells a conflict at the later thing alone, and marks both', () => {
  const copy = withParallelMorning(meeting);
  const { conflicts, conflictsAt, inConflict } = shown(planOfAll(copy, 'entries'), copy);
  expect(conflicts).toHaveLength(1);
  expect([...conflictsAt.keys()]).toEqual(conflicts.map(({ second }) => plannedKey(second)));
  expect(inConflict.size).toBe(2);
});

it('shows travel on the day before, and other appointments apart', () => {
  const plan = { ...EMPTY_PLAN, appointments: [appointment('2022-05-22'), appointment('2022-07-01')] };
  const { days, elsewhen } = shown(plan);
  expect(days[0]?.date).toBe('2022-05-22');
  expect(elsewhen.map(({ date }) => date)).toEqual(['2022-07-01']);
});

it('shows a note on an item once, where the item is first gone to', () => {
  const anchor = itemAnchor(indexOf(meeting), 'A/3');
  if (!anchor) throw new Error('the sample has no item A/3');
  const plan = { ...planOfAll(meeting, 'sessions'), notes: [{ id: 'n', anchor, text: 'Ask', at: 1 }] };
  const { notesAt } = shown(plan);
  expect([...notesAt.keys()]).toHaveLength(1);
  expect([...notesAt.keys()][0]).toContain('2022-05-24T10:00');
});

it('words midnight as the end of the day', () => {
  const from = Date.parse('2022-05-23T20:00Z');
  expect(hoursOf({ from, to: Date.parse('2022-05-23T22:00Z') }, VIENNA)).toMatchObject({
    date: '2022-05-23',
    start: '22:00',
    end: '24:00',
  });
});

it('of all meetings together tells two bodies that sit at the same time in different documents', () => {
  const other = {
    ...meeting,
    id: 'other',
    venue: { en: 'Geneva' },
    bodies: meeting.bodies.map((body) => ({ ...body, name: { en: `Other ${body.id}` } })),
  };
  const plan = {
    ...EMPTY_PLAN,
    marks: [
      ...planOfAll(meeting, 'sessions').marks,
      ...planOfAll(other, 'sessions').marks.map((mark) => ({ ...mark, id: `other ${mark.id}` })),
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  const both = [meeting, other];
  const { days, conflicts, empty } = wholePlanShown(both, plan, resolvePlan(both, plan), VIENNA, WAYS);
  expect(empty).toBe(false);
  expect(days).toHaveLength(5);
  expect(days[1]?.parts.filter(({ kind }) => kind === 'session')).toHaveLength(4);
  expect(new Set(conflicts.map(({ kind }) => kind))).toEqual(new Set(['meetings-overlap']));
  expect(
    conflicts.some(
      ({ first, second }) => first.kind === 'session' && second.kind === 'session' && first.meeting !== second.meeting,
    ),
  ).toBe(true);
});

it('tells the hours of several meetings by the clock that they share, else by the reader’s', () => {
  const geneva = { ...meeting, id: 'g', timeZone: 'America/New_York' };
  expect(commonZone([meeting, meeting], 'Asia/Tokyo')).toBe(VIENNA);
  expect(commonZone([meeting, geneva], 'Asia/Tokyo')).toBe('Asia/Tokyo');
});
