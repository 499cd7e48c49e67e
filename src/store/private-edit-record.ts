// An edit of the plan or of the delegation as their history keeps it: table `privateEdits`, by sequence, which counts
// through all edits of the device. Kept whole, also of kinds that this version does not know.
import * as v from 'valibot';
import type { DelegationEdit } from '#domain/delegation-edits.ts';
import type { PlanEdit } from '#domain/plan-edits.ts';
import type { PrivateKind } from './private-record.ts';
import { type RecordKind, sealable } from './record.ts';

interface StoredPrivateEditOf<Of extends PrivateKind, Edit> {
  readonly sequence: number;
  readonly of: Of;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly edit: Edit;
  readonly inverse: Edit;
  /** Name the states before and after, as with meetings. Carrying a plan over an update leaves its state's name. */
  readonly stateBefore: number;
  readonly stateAfter: number;
  /** The sequence of the meeting's edit over which this one carried the plan or the delegation. */
  readonly carries?: number;
}

/** An edit of the plan as its history keeps it. */
export type StoredPlanEdit = StoredPrivateEditOf<'plan', PlanEdit>;

/** An edit of the delegation as its history keeps it. */
export type StoredDelegationEdit = StoredPrivateEditOf<'delegation', DelegationEdit>;

/** Either. */
export type StoredPrivateEdit = StoredPlanEdit | StoredDelegationEdit;

/** Either under a lock. */
export type SealedPrivateEdit = Omit<StoredPrivateEditOf<PrivateKind, never>, 'edit' | 'inverse'> & {
  readonly sealed: string;
};

const edit = v.looseObject({ kind: v.string() });

const clear = {
  sequence: v.number(),
  of: v.picklist(['plan', 'delegation']),
  at: v.number(),
  stateBefore: v.number(),
  stateAfter: v.number(),
  carries: v.optional(v.number()),
};

/** Form and migrations of a stored private edit. */
export const privateEditRecord: RecordKind = {
  schema: sealable(v.looseObject({ ...clear, edit, inverse: edit }), clear),
  migrations: [],
};
