// What a delegate keeps apart from the meetings: the plan and the delegation, one row each. Table `privates`, by `of`.
import * as v from 'valibot';
import type { Delegation } from '#domain/delegation.ts';
import { delegationSchema } from '#domain/delegation-schema.ts';
import type { Plan } from '#domain/plan.ts';
import { planSchema } from '#domain/plan-schema.ts';
import { type RecordKind, sealable } from './record.ts';

/** The plan or the delegation as it is kept. */
export type StoredPrivate =
  | { readonly of: 'plan'; readonly value: Plan; readonly savedAt: number }
  | { readonly of: 'delegation'; readonly value: Delegation; readonly savedAt: number };

/** What is kept privately. */
export type PrivateKind = StoredPrivate['of'];

/** The plan or the delegation under a lock. */
export interface SealedPrivate {
  readonly of: PrivateKind;
  readonly savedAt: number;
  readonly sealed: string;
}

/** Form and migrations of the private rows. */
export const privateRecord: RecordKind = {
  schema: sealable(
    v.variant('of', [
      v.looseObject({ of: v.literal('plan'), value: planSchema, savedAt: v.number() }),
      v.looseObject({ of: v.literal('delegation'), value: delegationSchema, savedAt: v.number() }),
    ]),
    { of: v.picklist(['plan', 'delegation']), savedAt: v.number() },
  ),
  migrations: [],
};
