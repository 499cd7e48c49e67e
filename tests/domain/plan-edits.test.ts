import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { indexOf } from '#domain/meeting-index.ts';
import { EMPTY_PLAN, type Mark, type Plan } from '#domain/plan.ts';
import { entryAnchor } from '#domain/plan-anchor.ts';
import { chooseEdit } from '#domain/plan-choose.ts';
import { applyPlanEdit, type PlanEdit } from '#domain/plan-edits.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { isPlan, planSchema } from '#domain/plan-schema.ts';
import { planOfAll, viennaMeeting } from './plan-meetings.ts';

const meeting = viennaMeeting();
const whole = planOfAll(meeting, 'sessions');
const mark = whole.marks[0] as Mark;
const id = fc.constantFrom('a', 'b', '__proto__', 'constructor', '国际');
const at = fc.nat(9);

const anchored = fc.record({ id, anchor: fc.constantFrom({ ...mark.anchor, lost: true }, mark.anchor) });

const leaf: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('set-mark' as const),
    id,
    mark: fc.option(
      fc.record({ id, anchor: fc.constant(mark.anchor), choice: fc.constantFrom('must', 'not'), at, later: at }),
    ),
  }),
  fc.record({
    kind: fc.constant('set-note' as const),
    id,
    note: fc.option(fc.record({ id, anchor: fc.constant(mark.anchor), text: fc.string(), at })),
  }),
  fc.record({
    kind: fc.constant('set-reading' as const),
    symbol: id,
    reading: fc.option(fc.record({ symbol: id, state: fc.constantFrom('to-read', 'reading', 'read'), at })),
  }),
  fc.record({ kind: fc.constant('see' as const), add: fc.array(id), forget: fc.array(id) }),
  fc.record({
    kind: fc.constant('carry' as const),
    marks: fc.array(anchored, { maxLength: 2 }),
    notes: fc.array(anchored, { maxLength: 2 }),
  }),
  fc.constant<PlanEdit>({ kind: 'replace', plan: whole }),
);
const edit: fc.Arbitrary<PlanEdit> = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }).map((edits): PlanEdit => ({ kind: 'all', edits })),
);

describe('a plan edit', () => {
  it('and then its inverse leave every plan as it was, and every plan on the way is sound', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 15 }), (edits) => {
        const states: Plan[] = [];
        const inverses: PlanEdit[] = [];
        let plan = EMPTY_PLAN;
        for (const one of edits) {
          states.push(plan);
          const applied = applyPlanEdit(plan, one);
          inverses.push(applied.inverse);
          plan = applied.plan;
          expect(isPlan(plan)).toBe(true);
        }
        while (inverses.length > 0) {
          const { plan: back, inverse } = applyPlanEdit(plan, inverses.pop() as PlanEdit);
          expect(applyPlanEdit(back, inverse).plan).toEqual(plan);
          plan = back;
          expect(plan).toEqual(states.pop());
        }
      }),
    );
  });

  it('leaves the anchor of a mark that stands already, so that an undo does not bring back a former place', () => {
    const moved = { ...mark.anchor, lost: true };
    const carried = applyPlanEdit(whole, {
      kind: 'carry',
      marks: [{ id: mark.id, anchor: moved }],
      notes: [],
    }).plan;
    const { plan } = applyPlanEdit(carried, { kind: 'set-mark', id: mark.id, mark: { ...mark, choice: 'maybe' } });
    expect(plan.marks[0]).toEqual({ ...mark, choice: 'maybe', anchor: moved });
  });
});

describe('a plan file', () => {
  it('is valid with fields that this program does not know, and keeps them', () => {
    const later = { ...whole, theme: 'x', marks: whole.marks.map((one) => ({ ...one, colour: 'red' })) };
    expect(v.parse(planSchema, later)).toEqual(later);
  });

  it.each<[string, object]>([
    ['another format', { format: 'rostrum-plan/2' }],
    ['an unknown choice', { marks: [{ ...mark, choice: 'perhaps' }] }],
    ['a mark twice', { marks: [mark, mark] }],
    ['marks in another order', { marks: whole.marks.toReversed() }],
    ['an anchor of no kind', { marks: [{ ...mark, anchor: { meeting: 'x' } }] }],
    [
      'a day that no calendar has',
      {
        appointments: [{ id: 'a', title: '', date: '2022-02-30', start: '10:00', end: '11:00', timeZone: null, at: 1 }],
      },
    ],
  ])('is refused with %s', (_, fault) => {
    expect(isPlan({ ...whole, ...fault })).toBe(false);
  });
});

describe('two marks on the same thing', () => {
  it('are one, the later: a joint entry chosen under one body’s item and then under the other’s', () => {
    const [slot] = meeting.slots.filter(({ id }) => id === '2022-05-24T10:00');
    const [session] = slot?.sessions ?? [];
    const [entry] = session?.entries ?? [];
    if (!slot || !session || !entry) throw new Error('no joint session');
    const under = (item: string, when: number, choice: 'must' | 'not'): Mark => {
      const anchor = entryAnchor(indexOf(meeting), { slot, session, entry, index: 0 }, item);
      return { id: item, anchor, choice, at: when };
    };
    for (const [first, second] of [
      ['A/3', 'B/2'],
      ['B/2', 'A/3'],
    ] as const) {
      const marks = [under(first, 1, 'not'), under(second, 2, 'must')];
      const plan = { ...EMPTY_PLAN, marks: marks.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
      const { entries } = resolvePlan([meeting], plan);
      expect([...entries.values()].map(({ choice }) => choice)).toEqual(['must']);
      const standing = { kind: 'entry' as const, meeting, slot, session, entry, index: 0 };
      const taken = chooseEdit(resolvePlan([meeting], plan), standing, null, { id: 'x', at: 3 });
      expect(taken && applyPlanEdit(plan, taken).plan.marks).toEqual([]);
    }
  });
});
