// Two tabs that change a meeting, the plan and the delegation in whatever order, against a plain model: what was written
// is there, what was refused had to be, and an update taken back leaves the plan as it was.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Delegation } from '#domain/delegation.ts';
import { anchorOf } from '#domain/delegation-anchor.ts';
import { applyDelegationEdit, type DelegationEdit } from '#domain/delegation-edits.ts';
import { applyEdit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { type Anchor, entryAnchor, itemAnchor, sessionAnchor } from '#domain/plan-anchor.ts';
import type { PlanEdit } from '#domain/plan-edits.ts';
import type { StoredDelegationEdit, StoredEdit, StoredPlanEdit, StoreError } from '#store/store.ts';
import { type Choice, editsOf } from '../domain/edit-arbitraries.ts';
import { newDevice, smallMeeting } from './stores.ts';

const tab = fc.constantFrom(0 as const, 1 as const);
const back = fc.constantFrom(1, 1, 1, 2, 3);
const id = fc.constantFrom('p', 'q', 'r');
const where = fc.nat(30);
const choice = fc.constantFrom('must' as const, 'maybe' as const, null);
const text = fc.constantFrom('Ask', 'Speak', '');
const duty = fc.constantFrom('lead' as const, 'support' as const);
/** An update as documents bring it: the meeting as it is, but for one thing. */
const updates: fc.Arbitrary<Choice> = fc
  .record({ kind: fc.constantFrom('swap', 'drop-slot', 'drop-entry', 'rename', 'small'), at: fc.nat(9) })
  .map(({ kind, at }) => (meeting) => ({ kind: 'put', meeting: varied(meeting ?? smallMeeting(), kind, at) }));

function varied(meeting: Meeting, kind: string, at: number): Meeting {
  const { slots } = meeting;
  const nth = at % (slots.length || 1);
  const [one, other] = [slots[nth], slots[(nth + 1) % (slots.length || 1)]];
  if (kind === 'rename') {
    return { ...meeting, agenda: meeting.agenda.map((item) => ({ ...item, title: { en: `${at} ${item.title.en}` } })) };
  }
  if (kind === 'small' || !one || !other) return smallMeeting();
  if (kind === 'drop-slot') return { ...meeting, slots: slots.toSpliced(nth, 1) };
  if (kind === 'drop-entry') {
    const sessions = one.sessions.map((session) => ({ ...session, entries: session.entries.slice(1) }));
    return { ...meeting, slots: slots.with(nth, { ...one, sessions }) };
  }
  const swapped = slots.map((slot) => {
    if (slot === one) return { ...slot, sessions: other.sessions };
    return slot === other ? { ...slot, sessions: one.sessions } : slot;
  });
  return { ...meeting, slots: swapped };
}

const meetingEdits = fc.oneof({ weight: 3, arbitrary: updates }, { weight: 1, arbitrary: editsOf });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('meeting' as const), tab, choose: meetingEdits }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo-meeting' as const), tab, back }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('mark' as const), tab, id, where, choice }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('note' as const), tab, id, where, text }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo-plan' as const), tab, back }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('assign' as const), tab, id, where, duty }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo-delegation' as const), tab, back }) },
);

/** Somewhere in a meeting: an item, an entry or a session; null where it has none. */
function anchorAt(meeting: Meeting | null, at: number): Anchor | null {
  if (!meeting) return null;
  const index = indexOf(meeting);
  const places = meeting.slots.flatMap((slot) =>
    slot.sessions.flatMap((session) => session.entries.map((entry, nth) => ({ slot, session, entry, index: nth }))),
  );
  const anchors = [
    ...meeting.agenda.map((item) => itemAnchor(index, item.id)),
    ...places.map((place) => entryAnchor(index, place)),
    ...places.map(({ slot, session }) => sessionAnchor(index, slot, session)),
  ];
  return anchors[at % (anchors.length || 1)] ?? null;
}

function assignEdit(
  delegation: Delegation | null,
  meeting: Meeting | null,
  at: number,
  member: string,
  lead: 'lead' | 'support',
): DelegationEdit {
  if (!delegation) {
    const begun: Delegation = { format: 'rostrum-delegation/1', id: 'd', name: 'D', members: [], assignments: [] };
    return { kind: 'put-delegation', delegation: begun };
  }
  if (!delegation.members.some((one) => one.id === member)) {
    return { kind: 'put-member', member: { id: member, name: member, languages: [], follows: [], stays: null } };
  }
  const places = (meeting?.slots ?? []).flatMap((slot) => slot.sessions.map((session) => ({ slot, session })));
  const place = places[at % (places.length || 1)];
  if (!meeting || !place) return { kind: 'rename-delegation', name: `D${at}` };
  return {
    kind: 'assign',
    assignment: { member, at: anchorOf(meeting, place.slot, place.session), duties: [lead] },
  };
}

/** What a person wrote into a plan, wherever it stands. */
const writtenIn = ({ marks, notes, seen }: Plan) => ({
  marks: marks.map((mark) => [mark.id, mark.choice, mark.at]),
  notes: notes.map((note) => [note.id, note.text, note.at]),
  seen,
});

/** What a person wrote into a delegation, wherever it stands. */
const agreedIn = (delegation: Delegation | null) =>
  delegation && {
    name: delegation.name,
    members: delegation.members.map(({ id: member }) => member),
    assignments: delegation.assignments.map(({ member, duties }) => [member, ...duties]),
  };

it('edits, updates and undos of two tabs end with what a plain model holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 24, size: 'max' }), async (steps) => {
      const device = newDevice();
      const tabs = [await device.open(), await device.open()] as const;
      let state = 0;
      const meetings = new Map<number, Meeting | null>([[0, null]]);
      const edits: StoredEdit[] = [];
      const planEdits: StoredPlanEdit[] = [];
      const delegationEdits: StoredDelegationEdit[] = [];
      let planState = 0;
      const plans = new Map<number, ReturnType<typeof writtenIn>>([[0, writtenIn(EMPTY_PLAN)]]);
      const delegations = new Map<number, ReturnType<typeof agreedIn>>([[0, null]]);
      /** The plan before each edit of the meeting, and its state then. */
      const planBefore = new Map<number, { plan: Plan; state: number }>();

      for (const one of steps) {
        const store = tabs[one.tab];
        const meeting = meetings.get(state) ?? null;
        const plan = await store.plan();
        if (one.kind === 'meeting') {
          const edit = one.choose(meeting);
          const stored = await store.apply('wg', edit);
          edits.push(stored);
          planBefore.set(stored.sequence, { plan, state: planState });
          state = stored.stateAfter;
          meetings.set(state, applyEdit(meeting, edit).meeting);
        } else if (one.kind === 'undo-meeting') {
          const target = edits.at(-one.back);
          if (!target) continue;
          const result = await store.undo(target).catch((error: StoreError) => error.code);
          if (target.stateAfter !== state) expect(result).toBe('changed-since');
          else {
            const stored = result as StoredEdit;
            edits.push(stored);
            planBefore.set(stored.sequence, { plan, state: planState });
            const earlier = planBefore.get(target.sequence);
            if (earlier?.state === planState) expect(await store.plan()).toEqual(earlier.plan);
            state = target.stateBefore;
          }
        } else if (one.kind === 'mark' || one.kind === 'note') {
          const anchor = anchorAt(meeting, one.where);
          if (!anchor) continue;
          const at = planEdits.length;
          const edit: PlanEdit =
            one.kind === 'mark'
              ? { kind: 'set-mark', id: one.id, mark: one.choice && { id: one.id, anchor, choice: one.choice, at } }
              : { kind: 'set-note', id: one.id, note: one.text ? { id: one.id, anchor, text: one.text, at } : null };
          const stored = await store.applyPlan(edit);
          planEdits.push(stored);
          planState = stored.stateAfter;
          plans.set(planState, withEdit(plans.get(stored.stateBefore), edit));
        } else if (one.kind === 'undo-plan') {
          const target = planEdits.at(-one.back);
          if (!target) continue;
          const result = await store.undoPlan(target).catch((error: StoreError) => error.code);
          if (target.stateAfter !== planState) expect(result).toBe('changed-since');
          else {
            planEdits.push(result as StoredPlanEdit);
            planState = target.stateBefore;
          }
        } else {
          const before = await store.delegation();
          const now = (await store.delegationHistory()).at(-1)?.stateAfter ?? 0;
          if (one.kind === 'assign') {
            const edit = assignEdit(before, meeting, one.where, one.id, one.duty);
            const stored = await store.applyDelegation(edit);
            delegationEdits.push(stored);
            delegations.set(stored.stateBefore, agreedIn(before));
            delegations.set(stored.stateAfter, agreedIn(applyDelegationEdit(before, edit).delegation));
          } else {
            const target = delegationEdits.at(-one.back);
            if (!target) continue;
            const result = await store.undoDelegation(target).catch((error: StoreError) => error.code);
            if (target.stateAfter !== now) expect(result).toBe('changed-since');
            else {
              delegationEdits.push(result as StoredDelegationEdit);
              expect(agreedIn(await store.delegation())).toEqual(delegations.get(target.stateBefore));
            }
          }
        }
        if (one.kind === 'meeting' || one.kind === 'undo-meeting') {
          expect(writtenIn(await store.plan())).toEqual(writtenIn(plan));
        }
      }
      for (const store of tabs) {
        expect((await store.meeting('wg'))?.meeting).toEqual(meetings.get(state) ?? undefined);
        expect(writtenIn(await store.plan())).toEqual(plans.get(planState));
        await store.close();
      }
      const next = await device.open();
      expect(next.state()).toEqual({ kind: 'ready' });
      expect(await next.damaged()).toEqual([]);
      expect(writtenIn(await next.plan())).toEqual(plans.get(planState));
      await next.close();
    }),
    { numRuns: 100 },
  );
}, 90_000);

type Written = ReturnType<typeof writtenIn>;

/** The model's own way of setting and taking away: plain lists by id. */
function withEdit(before: Written = writtenIn(EMPTY_PLAN), edit: PlanEdit): Written {
  const set = <Row extends readonly unknown[]>(rows: readonly Row[], key: string, row: Row | null): Row[] =>
    [...rows.filter((one) => one[0] !== key), ...(row ? [row] : [])].sort((a, b) =>
      String(a[0]) < String(b[0]) ? -1 : 1,
    );
  if (edit.kind === 'set-mark') {
    const { mark } = edit;
    return { ...before, marks: set(before.marks, edit.id, mark && [mark.id, mark.choice, mark.at]) };
  }
  if (edit.kind !== 'set-note') return before;
  const { note } = edit;
  return { ...before, notes: set(before.notes, edit.id, note && [note.id, note.text, note.at]) };
}

it('plan edits of two tabs at the same moment are all kept', async () => {
  const device = newDevice();
  const tabs = [await device.open(), await device.open()] as const;
  const symbols = Array.from({ length: 30 }, (_, at) => `X/${String(at).padStart(2, '0')}`);
  await Promise.all(
    symbols.map((symbol, at) =>
      tabs[at % 2 === 0 ? 0 : 1].applyPlan({ kind: 'set-reading', symbol, reading: { symbol, state: 'read', at } }),
    ),
  );
  expect((await tabs[0].plan()).reading.map(({ symbol }) => symbol)).toEqual(symbols);
  expect(await tabs[1].planHistory()).toHaveLength(30);
});
