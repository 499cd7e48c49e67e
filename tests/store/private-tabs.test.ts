// Two tabs that change a meeting, the plan and the delegation in whatever order, against a plain model: what was written
// is there, what was refused had to be, and an update taken back leaves the plan as it was.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Delegation } from '#domain/delegation.ts';
import { anchorOf } from '#domain/delegation-anchor.ts';
import { applyDelegationEdit, type DelegationEdit } from '#domain/delegation-edits.ts';
import type { LocalDate, Meeting } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { type Appointment, EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { type Anchor, entryAnchor, itemAnchor, sessionAnchor } from '#domain/plan-anchor.ts';
import type { PlanEdit } from '#domain/plan-edits.ts';
import { leaveOutEdit, onlyThisEdit } from '#domain/plan-repeat.ts';
import { datesOf } from '#domain/plan-stretches.ts';
import type { StoredDelegationEdit, StoredEdit, StoredPlanEdit, StoreError } from '#store/store.ts';
import { appliedTo, type Choice, editsOf } from '../domain/edit-arbitraries.ts';
import { newDevice, smallMeeting } from './stores.ts';

const tab = fc.constantFrom(0 as const, 1 as const);
const back = fc.constantFrom(1, 1, 1, 2, 3);
const id = fc.constantFrom('p', 'q', 'r');
const where = fc.nat(30);
const choice = fc.constantFrom('must' as const, 'maybe' as const, null);
const text = fc.constantFrom('Ask', 'Speak', '');
const title = fc.constantFrom('Bilateral', 'Caucus', null);
const own = fc.constantFrom('appointment' as const, 'one-day' as const, 'reading' as const);
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
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('own' as const), tab, id, where, title, does: own }) },
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

type PlanStep = { readonly where: number; readonly id: string } & (
  | { readonly kind: 'mark'; readonly choice: 'must' | 'maybe' | null }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'own'; readonly does: 'appointment' | 'one-day' | 'reading'; readonly title: string | null }
);

/** What a step makes of the plan; null where there is nothing that it could be about. */
function planEdit(step: PlanStep, plan: Plan, meeting: Meeting | null, at: number): PlanEdit | null {
  const { id } = step;
  const days = 1 + (step.where % 4);
  if (step.kind === 'own') {
    const once: Appointment = {
      id,
      title: step.title ?? '',
      date: dayOfMay(2),
      start: '13:00',
      end: '14:00',
      timeZone: null,
      at,
    };
    if (step.does === 'reading') {
      const symbol = `X/${id}`;
      return { kind: 'set-reading', symbol, reading: step.title === null ? null : { symbol, state: 'read', at } };
    }
    if (step.does === 'appointment') {
      const repeating: Appointment = { ...once, repeat: { every: 'day', until: dayOfMay(1 + days) } };
      return { kind: 'set-appointment', id, appointment: step.title === null ? null : repeating };
    }
    const series = plan.appointments.find((one) => one.id === id);
    const day = series && datesOf(series)[step.where % datesOf(series).length];
    if (!series || !day) return null;
    return step.title === null
      ? leaveOutEdit(series, day)
      : onlyThisEdit(series, day, { ...once, id: `${id}${at}`, date: day });
  }
  const anchor = anchorAt(meeting, step.where);
  if (!anchor) return null;
  return step.kind === 'mark'
    ? { kind: 'set-mark', id, mark: step.choice && { id, anchor, choice: step.choice, at } }
    : { kind: 'set-note', id, note: step.text ? { id, anchor, text: step.text, at } : null };
}

const dayOfMay = (day: number) => `2022-05-0${day}` as LocalDate;

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
const writtenIn = ({ marks, notes, seen, appointments, reading }: Plan) => ({
  appointments: appointments.map((one) => [one.id, one.title, ...datesOf(one)]),
  reading: reading.map(({ symbol, state, at }) => [symbol, state, at]),
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
      let [planState, teamState] = [0, 0];
      const plans = new Map<number, ReturnType<typeof writtenIn>>([[0, writtenIn(EMPTY_PLAN)]]);
      const teams = new Map<number, ReturnType<typeof agreedIn>>([[0, null]]);
      /** Plan and delegation before each edit of the meeting, and their states then. */
      const before = new Map<number, { plan: Plan; planState: number; team: Delegation | null; teamState: number }>();

      for (const one of steps) {
        const store = tabs[one.tab];
        const meeting = meetings.get(state) ?? null;
        const [plan, team] = [await store.plan(), await store.delegation()];
        if (one.kind === 'meeting') {
          const edit = one.choose(meeting);
          const next = appliedTo(meeting, edit);
          const result = await store.apply('wg', edit).catch((error: StoreError) => error.code);
          if (next === undefined) {
            expect(result).toBe('does-not-fit');
            continue;
          }
          const stored = result as StoredEdit;
          edits.push(stored);
          before.set(stored.sequence, { plan, planState, team, teamState });
          state = stored.stateAfter;
          meetings.set(state, next);
        } else if (one.kind === 'undo-meeting') {
          const target = edits.at(-one.back);
          if (!target) continue;
          const result = await store.undo(target).catch((error: StoreError) => error.code);
          if (target.stateAfter !== state) expect(result).toBe('changed-since');
          else {
            const stored = result as StoredEdit;
            edits.push(stored);
            before.set(stored.sequence, { plan, planState, team, teamState });
            const earlier = before.get(target.sequence);
            if (earlier?.planState === planState) expect(await store.plan()).toEqual(earlier.plan);
            if (earlier?.teamState === teamState) expect(await store.delegation()).toEqual(earlier.team);
            state = target.stateBefore;
          }
        } else if (one.kind === 'mark' || one.kind === 'note' || one.kind === 'own') {
          const edit = planEdit(one, plan, meeting, planEdits.length);
          if (!edit) continue;
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
          if (one.kind === 'assign') {
            const edit = assignEdit(team, meeting, one.where, one.id, one.duty);
            const stored = await store.applyDelegation(edit);
            delegationEdits.push(stored);
            teamState = stored.stateAfter;
            teams.set(teamState, agreedIn(applyDelegationEdit(team, edit).delegation));
          } else {
            const target = delegationEdits.at(-one.back);
            if (!target) continue;
            const result = await store.undoDelegation(target).catch((error: StoreError) => error.code);
            if (target.stateAfter !== teamState) expect(result).toBe('changed-since');
            else {
              delegationEdits.push(result as StoredDelegationEdit);
              teamState = target.stateBefore;
            }
          }
        }
        if (one.kind === 'meeting' || one.kind === 'undo-meeting') {
          expect(writtenIn(await store.plan())).toEqual(writtenIn(plan));
          expect(agreedIn(await store.delegation())).toEqual(agreedIn(team));
        }
      }
      for (const store of tabs) {
        expect((await store.meeting('wg'))?.meeting).toEqual(meetings.get(state) ?? undefined);
        expect(writtenIn(await store.plan())).toEqual(plans.get(planState));
        expect(agreedIn(await store.delegation())).toEqual(teams.get(teamState));
        await store.close();
      }
      const next = await device.open();
      expect(next.state()).toEqual({ kind: 'ready' });
      expect(await next.damaged()).toEqual([]);
      expect(writtenIn(await next.plan())).toEqual(plans.get(planState));
      expect(agreedIn(await next.delegation())).toEqual(teams.get(teamState));
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
  if (edit.kind === 'set-appointment') {
    const { appointment } = edit;
    const row = appointment && [appointment.id, appointment.title, ...datesOf(appointment)];
    return { ...before, appointments: set(before.appointments, edit.id, row) };
  }
  if (edit.kind === 'set-reading') {
    const { reading } = edit;
    const row = reading && [reading.symbol, reading.state, reading.at];
    return { ...before, reading: set<Written['reading'][number]>(before.reading, edit.symbol, row) };
  }
  if (edit.kind === 'all') return edit.edits.reduce((written, one) => withEdit(written, one), before);
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
