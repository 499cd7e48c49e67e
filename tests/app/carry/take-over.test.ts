// Taking a carried plan over: nothing that stands here is lost, and doing it twice is doing it once.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeOver } from '#app/carry/take-over.ts';
import type { Meeting } from '#domain/meeting.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { applyPlanEdit } from '#domain/plan-edits.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { carriedPlan } from '#exporters/carry-plan.ts';
import { plans } from '../../domain/plan-arbitraries.ts';
import { planOfAll, viennaMeeting } from '../../domain/plan-meetings.ts';

const NOW = 3_000_000_000_000;
const ALL = { withNotes: true, withAppointments: true, withFiles: false };
const meeting = viennaMeeting();
const LISTS = ['marks', 'notes', 'appointments', 'reading'] as const;
const keyOf = (thing: object): string =>
  'symbol' in thing ? String(thing.symbol) : String((thing as { id: string }).id);

function takenOver(here: Plan, other: Plan, meetings: readonly Meeting[] = [meeting]) {
  const done = takeOver(carriedPlan(other, [meeting], 'all', ALL), here, meetings, NOW);
  return { done, plan: done.edit ? applyPlanEdit(here, done.edit).plan : here };
}

/** What belongs to no meeting at all, or to the one that is here. */
const housed = (things: readonly object[]): readonly object[] =>
  things.filter((one) => !('anchor' in one) || (one.anchor as { meeting: string }).meeting === meeting.id);

describe('a carried plan', () => {
  it('takes nothing away, brings all that is new, and of two the later holds', () => {
    fc.assert(
      fc.property(plans, plans, (here, other) => {
        const { plan, done } = takenOver(here, other);
        for (const list of LISTS) {
          const own = new Map((here[list] as readonly { at: number }[]).map((one) => [keyOf(one), one]));
          const came = new Map((housed(other[list]) as readonly { at: number }[]).map((one) => [keyOf(one), one]));
          const now = new Map((plan[list] as readonly { at: number }[]).map((one) => [keyOf(one), one]));
          expect([...now.keys()].sort()).toEqual([...new Set([...own.keys(), ...came.keys()])].sort());
          for (const [key, one] of now) {
            expect(one.at).toBe(Math.max(own.get(key)?.at ?? 0, came.get(key)?.at ?? 0));
          }
        }
        expect(plan.seen).toEqual(here.seen);
        if (done.edit) expect(applyPlanEdit(plan, applyPlanEdit(here, done.edit).inverse).plan).toEqual(here);
        expect(takenOver(plan, other).done.edit).toBeNull();
      }),
    );
  });

  it('does not outlast what is written later, even where it claims to', () => {
    const [mark] = planOfAll(meeting, 'sessions').marks;
    const { plan } = takenOver(EMPTY_PLAN, { ...EMPTY_PLAN, marks: mark ? [{ ...mark, at: 8e15 }] : [] });
    expect(plan.marks[0]?.at).toBe(NOW);
  });

  it('finds its meeting by symbol or by bodies and dates where the other device calls it otherwise', () => {
    const other = planOfAll(meeting, 'entries');
    for (const own of [
      { ...meeting, id: 'here' },
      { ...meeting, id: 'here', symbol: null },
    ]) {
      const { plan, done } = takenOver(EMPTY_PLAN, other, [own]);
      expect(done.missing).toEqual([]);
      expect(resolvePlan([own], plan).marks.every(({ standing }) => standing !== null)).toBe(true);
    }
  });

  it('leaves out what belongs to a meeting that is not here, and says so', () => {
    const { done } = takenOver(EMPTY_PLAN, planOfAll(meeting, 'entries'), []);
    expect(done.missing.map(({ id }) => id)).toEqual([meeting.id]);
    expect(done).toMatchObject({ leftOut: planOfAll(meeting, 'entries').marks.length, edit: null });
  });

  it('brings the meeting along where it is asked to, unless it is here under another name', () => {
    const carried = carriedPlan(planOfAll(meeting, 'entries'), [meeting], meeting, { ...ALL, withFiles: true });
    expect(takeOver(carried, EMPTY_PLAN, [], NOW)).toMatchObject({ meetings: [meeting], missing: [], leftOut: 0 });
    expect(takeOver(carried, EMPTY_PLAN, [{ ...meeting, id: 'here' }], NOW)).toMatchObject({
      meetings: [],
      leftOut: 0,
    });
  });

  it('of one meeting leaves the others out, and appointments of other weeks', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { plan: part, meetings } = carriedPlan(plan, [meeting], meeting, { ...ALL, withNotes: false });
        expect(meetings.map(({ id }) => id)).toEqual([meeting.id]);
        expect(part.notes).toEqual([]);
        expect(part.marks).toEqual(plan.marks.filter(({ anchor }) => anchor.meeting === meeting.id));
        expect(part.appointments.every(({ date }) => date <= '2022-05-28')).toBe(true);
      }),
    );
  });
});
