// The rows of what is private, plain and as they stand in the tables.
import type { SealedAttachment, StoredAttachment } from './attachment-record.ts';
import type { SealedPrivateEdit, StoredPrivateEdit } from './private-edit-record.ts';
import type { SealedPrivate, StoredPrivate } from './private-record.ts';

/** What is private, as the program uses it. */
export interface PlainRows {
  readonly privates: StoredPrivate;
  readonly privateEdits: StoredPrivateEdit;
  readonly attachments: StoredAttachment;
}

/** What is private, as it stands in the tables: plain, or sealed under a lock. */
export interface StoredRows {
  readonly privates: StoredPrivate | SealedPrivate;
  readonly privateEdits: StoredPrivateEdit | SealedPrivateEdit;
  readonly attachments: StoredAttachment | SealedAttachment;
}

/** The tables whose rows the lock seals. */
export type SealableTable = keyof PlainRows;
