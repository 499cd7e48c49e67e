// The lock of what is private: table `locks`, one row while a passphrase is set, none otherwise. Nothing in it is
// secret: without the passphrase it opens nothing.
import * as v from 'valibot';
import type { RecordKind } from './record.ts';

/** A data key, wrapped with the key of a passphrase. */
export interface LockedKey {
  /** Random; names the data key, which another passphrase does not change. */
  readonly id: string;
  /** In base64. */
  readonly salt: string;
  /** Rounds of PBKDF2 over SHA-256. */
  readonly rounds: number;
  /** The nonce and the wrapped key, in base64. */
  readonly wrapped: string;
}

/** A change of a meeting over which the plan and the delegation are still to be carried. */
export interface PendingCarry {
  /** Of the meeting's edit. */
  readonly sequence: number;
  readonly meetingId: string;
  /** The edit that it takes back. */
  readonly undoes?: number | undefined;
}

/** The lock as it is kept. */
export interface StoredLock extends LockedKey {
  readonly key: 'lock';
  /** Raised when everything is locked by hand: a tab that holds the key since before holds it no longer. */
  readonly epoch: number;
  /** After how many idle minutes a tab locks by itself; null = only when it is closed. */
  readonly idle: number | null;
  /** What changed while it was locked, in its order. */
  readonly pending: readonly PendingCarry[];
}

/** The fields of a wrapped key. */
export const lockedKeyFields = {
  id: v.pipe(v.string('string'), v.nonEmpty('string ≠ ""')),
  salt: v.string('string'),
  rounds: v.number('number'),
  wrapped: v.string('string'),
};

/** The form of what waits to be carried. */
export const pendingSchema = v.array(
  v.looseObject({
    sequence: v.number('number'),
    meetingId: v.string('string'),
    undoes: v.optional(v.number('number')),
  }),
  'PendingCarry[]',
);

/** Form and migrations of the lock. */
export const lockRecord: RecordKind = {
  schema: v.looseObject({
    key: v.literal('lock'),
    ...lockedKeyFields,
    epoch: v.number(),
    idle: v.nullable(v.number()),
    pending: pendingSchema,
  }),
  migrations: [],
};
