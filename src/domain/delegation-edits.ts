// A change of a delegation as data, and its inverse, as edits.ts has them for meetings. Pure; ids come in with the edit.
// Keys that this program does not know stay where they are.
import type { Assignment, Delegation, Member, MemberId } from './delegation.ts';
import { anchorKey, type SessionAnchor } from './delegation-anchor.ts';

/** A change of one delegation, as data. `index` counts from 0; without it what is new comes last. */
export type DelegationEdit =
  /** The delegation comes to be as it is given, whatever stood before. */
  | { readonly kind: 'put-delegation'; readonly delegation: Delegation }
  | { readonly kind: 'remove-delegation' }
  | { readonly kind: 'rename-delegation'; readonly name: string }
  /** A member joins, or comes to be as given where one of that id is there. */
  | { readonly kind: 'put-member'; readonly member: Member; readonly index?: number }
  /** A member leaves, with all that was assigned to them. */
  | { readonly kind: 'remove-member'; readonly member: MemberId }
  /** A member takes a part in a session, or another one where they had one. */
  | { readonly kind: 'assign'; readonly assignment: Assignment; readonly index?: number }
  | { readonly kind: 'unassign'; readonly member: MemberId; readonly at: SessionAnchor }
  /** What is attached to one anchor comes to be attached to another: the session moved, or changed. */
  | { readonly kind: 'reanchor'; readonly member: MemberId; readonly from: SessionAnchor; readonly to: SessionAnchor }
  /** One after another, or none of them. */
  | { readonly kind: 'several'; readonly edits: readonly DelegationEdit[] };

/** What an edit makes of a delegation (null = there is none), and the edit that takes it back. */
export interface DelegationApplied {
  readonly delegation: Delegation | null;
  readonly inverse: DelegationEdit;
}

/** An edit does not fit the delegation that it is applied to; the delegation stays as it was. */
export class DelegationEditError extends Error {
  /** What it needs and does not find; `taken`: the member has a part at the anchor that another should move to. */
  readonly code: 'no-delegation' | 'no-such-member' | 'no-such-assignment' | 'taken';
  constructor(code: DelegationEditError['code']) {
    super(code);
    this.name = 'DelegationEditError';
    this.code = code;
  }
}

/**
 * Applies an edit.
 * @throws DelegationEditError where the edit does not fit the delegation.
 */
export function applyDelegationEdit(delegation: Delegation | null, edit: DelegationEdit): DelegationApplied {
  if (edit.kind === 'several') return appliedInOrder(delegation, edit.edits);
  if (edit.kind === 'put-delegation') {
    const inverse: DelegationEdit = delegation ? { kind: 'put-delegation', delegation } : { kind: 'remove-delegation' };
    return { delegation: edit.delegation, inverse };
  }
  if (!delegation) throw new DelegationEditError('no-delegation');
  switch (edit.kind) {
    case 'remove-delegation':
      return { delegation: null, inverse: { kind: 'put-delegation', delegation } };
    case 'rename-delegation':
      return {
        delegation: { ...delegation, name: edit.name },
        inverse: { kind: 'rename-delegation', name: delegation.name },
      };
    case 'put-member':
      return withMember(delegation, edit.member, edit.index);
    case 'remove-member':
      return withoutMember(delegation, edit.member);
    case 'assign':
      return withAssignment(delegation, edit.assignment, edit.index);
    case 'unassign':
      return withoutAssignment(delegation, edit.member, edit.at);
    case 'reanchor':
      return withAnchorMoved(delegation, edit.member, edit.from, edit.to);
  }
}

function appliedInOrder(before: Delegation | null, edits: readonly DelegationEdit[]): DelegationApplied {
  let delegation = before;
  const inverses: DelegationEdit[] = [];
  for (const edit of edits) {
    const applied = applyDelegationEdit(delegation, edit);
    delegation = applied.delegation;
    inverses.unshift(applied.inverse);
  }
  return { delegation, inverse: { kind: 'several', edits: inverses } };
}

function withMember(delegation: Delegation, member: Member, index?: number): DelegationApplied {
  const { members } = delegation;
  const at = members.findIndex(({ id }) => id === member.id);
  const old = members[at];
  if (old) {
    return {
      delegation: { ...delegation, members: members.with(at, member) },
      inverse: { kind: 'put-member', member: old },
    };
  }
  return {
    delegation: { ...delegation, members: members.toSpliced(index ?? members.length, 0, member) },
    inverse: { kind: 'remove-member', member: member.id },
  };
}

function withoutMember(delegation: Delegation, id: MemberId): DelegationApplied {
  const index = delegation.members.findIndex((member) => member.id === id);
  const member = delegation.members[index];
  if (!member) throw new DelegationEditError('no-such-member');
  const taken = delegation.assignments
    .map((assignment, at) => ({ assignment, at }))
    .filter(({ assignment }) => assignment.member === id);
  return {
    delegation: {
      ...delegation,
      members: delegation.members.toSpliced(index, 1),
      assignments: delegation.assignments.filter((assignment) => assignment.member !== id),
    },
    inverse: {
      kind: 'several',
      edits: [
        { kind: 'put-member', member, index },
        ...taken.map(({ assignment, at }) => ({ kind: 'assign' as const, assignment, index: at })),
      ],
    },
  };
}

function indexOfAssignment(delegation: Delegation, member: MemberId, anchor: SessionAnchor): number {
  const key = anchorKey(anchor);
  return delegation.assignments.findIndex((one) => one.member === member && anchorKey(one.at) === key);
}

function withAssignment(delegation: Delegation, assignment: Assignment, index?: number): DelegationApplied {
  const { assignments, members } = delegation;
  if (!members.some(({ id }) => id === assignment.member)) throw new DelegationEditError('no-such-member');
  const at = indexOfAssignment(delegation, assignment.member, assignment.at);
  const old = assignments[at];
  if (old) {
    return {
      delegation: { ...delegation, assignments: assignments.with(at, assignment) },
      inverse: { kind: 'assign', assignment: old },
    };
  }
  return {
    delegation: { ...delegation, assignments: assignments.toSpliced(index ?? assignments.length, 0, assignment) },
    inverse: { kind: 'unassign', member: assignment.member, at: assignment.at },
  };
}

function withoutAssignment(delegation: Delegation, member: MemberId, anchor: SessionAnchor): DelegationApplied {
  const index = indexOfAssignment(delegation, member, anchor);
  const assignment = delegation.assignments[index];
  if (!assignment) throw new DelegationEditError('no-such-assignment');
  return {
    delegation: { ...delegation, assignments: delegation.assignments.toSpliced(index, 1) },
    inverse: { kind: 'assign', assignment, index },
  };
}

function withAnchorMoved(
  delegation: Delegation,
  member: MemberId,
  from: SessionAnchor,
  to: SessionAnchor,
): DelegationApplied {
  const index = indexOfAssignment(delegation, member, from);
  const old = delegation.assignments[index];
  if (!old) throw new DelegationEditError('no-such-assignment');
  const there = indexOfAssignment(delegation, member, to);
  if (there >= 0 && there !== index) throw new DelegationEditError('taken');
  return {
    delegation: { ...delegation, assignments: delegation.assignments.with(index, { ...old, at: to }) },
    inverse: { kind: 'reanchor', member, from: to, to: old.at },
  };
}
