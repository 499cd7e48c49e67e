import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '#domain/attendance.ts';
import type { Meeting } from '#domain/meeting.ts';
import { type Appointment, EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { type Conflict, conflictsOf } from '#domain/plan-conflicts.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { meetings as anyMeeting } from './meeting-arbitraries.ts';
import { planOfAll, viennaMeeting, withParallelMorning, withSlot } from './plan-meetings.ts';

const WAYS = { minutesBetweenRooms: 10, minutesBetweenVenues: 60 };

function conflicts(meetings: readonly Meeting[], plan: Plan, ways = WAYS): readonly Conflict[] {
  return conflictsOf(meetings, plan, resolvePlan(meetings, plan), ways, 'Europe/Vienna');
}

function appointment(fields: Partial<Appointment>): Appointment {
  return {
    id: 'a',
    title: 'Bilateral',
    date: '2022-05-24',
    start: '13:00',
    end: '15:00',
    timeZone: null,
    at: 1,
    ...fields,
  };
}

function together(...plans: readonly Plan[]): Plan {
  const marks = plans.flatMap((plan, at) => plan.marks.map((mark) => ({ ...mark, id: `${at} ${mark.id}` })));
  return { ...EMPTY_PLAN, marks };
}

describe('the conflicts of a plan', () => {
  it('are none where everything of the two working groups is chosen: their sessions are joint or alone', () => {
    expect(conflicts([viennaMeeting()], planOfAll(viennaMeeting(), 'entries'))).toEqual([]);
    expect(conflicts([viennaMeeting()], planOfAll(viennaMeeting(), 'sessions'))).toEqual([]);
  });

  it('are one where the first goes on with its item 2 beside the other’s item 3', () => {
    const meeting = withParallelMorning(viennaMeeting());
    for (const of of ['entries', 'sessions'] as const) {
      const told = conflicts([meeting], planOfAll(meeting, of));
      expect(told).toMatchObject([{ kind: 'parallel-sessions', severity: 'error', minutesTogether: 180 }]);
      expect(
        told.flatMap(({ first, second }) => [first, second].map((one) => one.kind === 'session' && one.session.bodies)),
      ).toEqual([['A'], ['B']]);
    }
  });

  it.each<[Choice, Choice, string | undefined]>([
    ['must', 'must', 'error'],
    ['must', 'attend', 'warning'],
    ['attend', 'attend', 'warning'],
    ['must', 'maybe', 'info'],
    ['maybe', 'maybe', 'info'],
    ['must', 'not', undefined],
  ])('of %s and %s are graded %s, whichever was chosen first', (one, other, severity) => {
    const meeting = withParallelMorning(viennaMeeting());
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const all = planOfAll(meeting, 'sessions');
      const marks = all.marks
        .filter(({ id }) => id.startsWith('2022-05-25T10:00'))
        .map((mark, at) => ({ ...mark, choice: at === 0 ? a : b }));
      expect(conflicts([meeting], { ...all, marks })[0]?.severity).toBe(severity);
    }
  });

  it('are none between sessions of a slot that follow one another, through a joint one too', () => {
    const session = (id: string, bodies: string[]) => ({
      id,
      bodies,
      entries: [{ items: [], continued: false, title: { en: id } }],
    });
    const following = withSlot(viennaMeeting(), '2022-05-25T10:00', (slot) => ({
      ...slot,
      sessions: [session('x', ['A']), session('y', ['A', 'B']), session('z', ['B'])],
    }));
    expect(conflicts([following], planOfAll(following, 'sessions'))).toEqual([]);
    const beside = withSlot(following, '2022-05-25T10:00', (slot) => ({
      ...slot,
      sessions: [...slot.sessions, session('w', ['C'])],
    }));
    expect(conflicts([beside], planOfAll(beside, 'sessions'))).toHaveLength(3);
  });

  it('are told where slots of a meeting overlap', () => {
    const meeting = withSlot(viennaMeeting(), '2022-05-25T15:00', (slot) => ({ ...slot, start: '12:30' }));
    expect(conflicts([meeting], planOfAll(meeting, 'sessions'))).toMatchObject([
      { kind: 'parallel-sessions', minutesTogether: 30 },
    ]);
  });

  it('are told of an own appointment over a session, each time it repeats', () => {
    const meeting = viennaMeeting();
    const repeat = { every: 'day' as const, until: '2022-05-26' as const };
    const plan = {
      ...planOfAll(meeting, 'sessions'),
      appointments: [appointment({ start: '12:00', end: '12:30', repeat })],
    };
    expect(conflicts([meeting], plan).map(({ kind, minutesTogether }) => [kind, minutesTogether])).toEqual(
      Array.from({ length: 3 }, () => ['appointment-over-session', 30]),
    );
    expect(conflicts([meeting], { ...plan, appointments: [appointment({})] })).toEqual([]);
  });

  it('are told of an appointment in the time of another place', () => {
    const meeting = viennaMeeting();
    const call = appointment({ start: '05:00', end: '06:00', timeZone: 'America/New_York' });
    expect(conflicts([meeting], { ...planOfAll(meeting, 'sessions'), appointments: [call] })).toMatchObject([
      { kind: 'appointment-over-session', minutesTogether: 60 },
    ]);
  });

  it('are told where the way between two rooms takes longer than there is time', () => {
    const rooms = (meeting: Meeting): Meeting => ({
      ...meeting,
      slots: meeting.slots.map((slot, at) => ({
        ...slot,
        sessions: slot.sessions.map((session) => ({ ...session, room: at % 2 ? 'Board Room A' : 'Board Room B' })),
      })),
    });
    const meeting = withSlot(rooms(viennaMeeting()), '2022-05-25T15:00', (slot) => ({ ...slot, start: '13:05' }));
    const plan = planOfAll(meeting, 'sessions');
    expect(conflicts([meeting], plan)).toMatchObject([
      { kind: 'too-little-time', minutesBetween: 5, minutesNeeded: 10 },
    ]);
    expect(conflicts([meeting], plan, { ...WAYS, minutesBetweenRooms: 5 })).toEqual([]);
  });

  it('are told between meetings of different documents, by instants and not by the clock', () => {
    const vienna = viennaMeeting();
    const other = (timeZone: string): Meeting => ({
      ...viennaMeeting(),
      id: 'other',
      timeZone,
      venue: { en: 'New York' },
      bodies: vienna.bodies.map((body) => ({ ...body, name: { en: `Committee ${body.id}` } })),
      slots: vienna.slots.filter(({ id }) => id === '2022-05-24T10:00'),
    });
    const told = (meeting: Meeting) =>
      conflicts([vienna, meeting], together(planOfAll(vienna, 'sessions'), planOfAll(meeting, 'sessions')));
    // 10:00 in New York is 16:00 in Vienna, where the afternoon ends at 18:00.
    expect(told(other('America/New_York'))).toMatchObject([{ kind: 'meetings-overlap', minutesTogether: 120 }]);
    // 10:00 in Tokyo is 3:00 in Vienna.
    expect(told(other('Asia/Tokyo'))).toEqual([]);
    expect(told({ ...other('Europe/Vienna'), bodies: vienna.bodies })).toEqual([]);
  });

  it('are each told once, the same from either side, and never between what is not chosen', () => {
    fc.assert(
      fc.property(anyMeeting, anyMeeting, (a, b) => {
        const meetings = [a, { ...b, id: 'second' }];
        const plan = together(...meetings.map((meeting) => planOfAll(meeting, 'sessions')));
        const told = conflicts(meetings, plan);
        const keys = told.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(
          conflicts(meetings.toReversed(), plan)
            .map(({ key }) => key)
            .sort(),
        ).toEqual([...keys].sort());
        for (const { first, second } of told) expect(first.from).toBeLessThanOrEqual(second.from);
        const none = { ...plan, marks: plan.marks.map((mark) => ({ ...mark, choice: 'not' as const })) };
        expect(conflicts(meetings, none)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
