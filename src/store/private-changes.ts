// What edits make of the plan and the delegation, and how both follow a meeting that is changed. Pure; loaded at the
// first write, since the first screen needs none of it.
import type { Delegation } from '#domain/delegation.ts';
import { applyDelegationEdit, type DelegationEdit, DelegationEditError } from '#domain/delegation-edits.ts';
import { carryDelegation } from '#domain/delegation-update.ts';
import type { Meeting } from '#domain/meeting.ts';
import { isSame } from '#domain/pairing.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import type { Anchor } from '#domain/plan-anchor.ts';
import { carriedEdit, planAfterUpdate, updateOf } from '#domain/plan-carry.ts';
import { applyPlanEdit, type PlanEdit } from '#domain/plan-edits.ts';
import type { StoredDelegationEdit, StoredPlanEdit } from './private-edit-record.ts';
import { StoreError } from './store.ts';

/** What an edit makes of what it changes, and the edit that takes it back. */
export interface Changed<Value, Edit> {
  readonly value: Value;
  readonly edit: Edit;
  readonly inverse: Edit;
}

/** Applies an edit to the plan; null = there is none yet. */
export function changedPlan(plan: Plan | null, edit: PlanEdit): Changed<Plan, PlanEdit> {
  const applied = applyPlanEdit(plan ?? EMPTY_PLAN, edit);
  return { value: applied.plan, edit, inverse: applied.inverse };
}

/** Applies an edit to the delegation. @throws StoreError `does-not-fit` */
export function changedDelegation(
  delegation: Delegation | null,
  edit: DelegationEdit,
): Changed<Delegation | null, DelegationEdit> {
  try {
    const applied = applyDelegationEdit(delegation, edit);
    return { value: applied.delegation, edit, inverse: applied.inverse };
  } catch (error) {
    throw error instanceof DelegationEditError ? new StoreError('does-not-fit', error.code, error) : error;
  }
}

/** A meeting before and after an edit, and what earlier carrying is taken back with it. */
export interface Course<Stored> {
  readonly before: Meeting;
  readonly after: Meeting;
  /** The state of the plan or the delegation now. */
  readonly state: number;
  /** How the edit that is now taken back had carried it. */
  readonly undone: Stored | undefined;
}

/**
 * The plan carried over a change of a meeting; null where nothing in it belongs to the meeting. With the change of the
 * meeting its carrying is taken back: wholly where the plan was left alone since, otherwise for what still stands where
 * it was carried to; what was written since is carried like any plan.
 */
export function carriedPlan(plan: Plan, course: Course<StoredPlanEdit>): Changed<Plan, PlanEdit> | null {
  const { before, after, state, undone } = course;
  const things = [...plan.marks, ...plan.notes].filter(({ anchor }) => anchor.meeting === before.id);
  if (things.length === 0) return null;
  if (undone?.stateAfter === state) return changedPlan(plan, undone.inverse);
  const carry = planAfterUpdate(plan, before, after);
  const former = undone?.inverse;
  const at = undone?.edit;
  const edit = {
    kind: 'carry' as const,
    marks: brought('marks', plan, carry, at, former),
    notes: brought('notes', plan, carry, at, former),
  };
  return changedPlan(plan, edit);
}

/** Where the marks or the notes go: back where they were if they still are where they were carried to. */
function brought(
  list: 'marks' | 'notes',
  plan: Plan,
  carry: PlanEdit | null,
  carriedTo: PlanEdit | undefined,
  former: PlanEdit | undefined,
): readonly { readonly id: string; readonly anchor: Anchor }[] {
  const anchorsOf = (edit: PlanEdit | null | undefined) => (edit?.kind === 'carry' ? edit[list] : []);
  const anchors = new Map(anchorsOf(carry).map(({ id, anchor }) => [id, anchor]));
  const left = new Map(anchorsOf(carriedTo).map(({ id, anchor }) => [id, anchor]));
  for (const { id, anchor } of anchorsOf(former)) {
    const thing = plan[list].find((one) => one.id === id);
    if (thing && isSame(thing.anchor, left.get(id))) anchors.set(id, anchor);
  }
  return [...anchors].map(([id, anchor]) => ({ id, anchor }));
}

/**
 * The delegation carried over a change of a meeting; null where nothing has to follow. Where it was left alone since the
 * change that is now taken back, its carrying is taken back wholly.
 */
export function carriedDelegation(
  delegation: Delegation,
  course: Course<StoredDelegationEdit>,
): Changed<Delegation, DelegationEdit> | null {
  const { before, after, state, undone } = course;
  const edits =
    undone?.stateAfter === state
      ? ofMeetingAlone(undone.inverse, delegation, before.id)
      : carryDelegation(delegation, before, after);
  const { value, done, inverses } = withWhatFits(delegation, edits);
  if (done.length === 0) return null;
  return { value, edit: { kind: 'several', edits: done }, inverse: { kind: 'several', edits: inverses } };
}

/** What cannot follow stays on what it was attached to: an update of a meeting is never refused for it. */
function withWhatFits(delegation: Delegation, edits: readonly DelegationEdit[]) {
  let value = delegation;
  const done: DelegationEdit[] = [];
  const inverses: DelegationEdit[] = [];
  for (const edit of edits) {
    try {
      const applied = applyDelegationEdit(value, edit);
      if (!applied.delegation) continue;
      value = applied.delegation;
      done.push(edit);
      inverses.unshift(applied.inverse);
    } catch (error) {
      if (!(error instanceof DelegationEditError)) throw error;
    }
  }
  return { value, done, inverses };
}

/** The way back of a carrying, which leaves alone what members follow in other meetings: those may have changed since. */
function ofMeetingAlone(back: DelegationEdit, delegation: Delegation, meeting: string): readonly DelegationEdit[] {
  if (back.kind === 'several') return back.edits.flatMap((edit) => ofMeetingAlone(edit, delegation, meeting));
  if (back.kind !== 'put-member') return [back];
  const now = delegation.members.find(({ id }) => id === back.member.id)?.follows ?? [];
  const follows = back.member.follows.map((followed, at) =>
    followed.meeting === meeting ? followed : (now[at] ?? followed),
  );
  return [{ ...back, member: { ...back.member, follows } }];
}

/** A meeting before and after an update. */
type Updated = Pick<Course<never>, 'before' | 'after'>;

/** The way back of an edit of the plan, after updates of meetings: what it brings back stands where it now belongs. */
export function planWayBack({ inverse }: StoredPlanEdit, updates: readonly Updated[]): PlanEdit {
  return updates.reduce<PlanEdit>((back, { before, after }) => carriedEdit(back, updateOf(before, after)), inverse);
}

/**
 * The way back of an edit of the delegation, after updates of meetings: the delegation as it was before the edit, carried
 * over them. `since` are all edits of the delegation after that one, by whose ways back it is found.
 * @throws StoreError `changed-since` where it cannot be found
 */
export function delegationWayBack(
  delegation: Delegation | null,
  { inverse }: StoredDelegationEdit,
  since: readonly StoredDelegationEdit[],
  updates: readonly Updated[],
): DelegationEdit {
  if (updates.length === 0) return inverse;
  try {
    const ways = [...since.map((edit) => edit.inverse).reverse(), inverse];
    const before = ways.reduce((value, way) => applyDelegationEdit(value, way).delegation, delegation);
    if (!before) return { kind: 'remove-delegation' };
    const now = updates.reduce(
      (value, update) => withWhatFits(value, carryDelegation(value, update.before, update.after)).value,
      before,
    );
    return { kind: 'put-delegation', delegation: now };
  } catch (error) {
    throw error instanceof DelegationEditError ? new StoreError('changed-since', error.code, error) : error;
  }
}
