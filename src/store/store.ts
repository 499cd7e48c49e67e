// What the rest of the house knows of the store: meetings kept on this device, one door for writes, live reads.
// Reads are made inside `useLiveQuery` (dexie-react-hooks), which runs them again when what they read changes.
import type { Delegation } from '#domain/delegation.ts';
import type { DelegationEdit } from '#domain/delegation-edits.ts';
import type { Edit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import type { PlanEdit } from '#domain/plan-edits.ts';
import type { Approval, RevisionFacts } from '#domain/revision.ts';
import type { Attachment, SealedAttachment, StoredAttachment } from './attachment-record.ts';
import type { StoredEdit } from './edit-record.ts';
import type { LockedKey, PendingCarry } from './lock-record.ts';
import type { DraftOf, StoredMeeting } from './meeting-record.ts';
import type { StoredDelegationEdit, StoredPlanEdit } from './private-edit-record.ts';
import type { StoredRows } from './private-rows.ts';
import type { StoredRevision } from './revision-record.ts';
import type { StoredSource } from './source-record.ts';
import type { Steps } from './steps.ts';

export type {
  Attachment,
  DraftOf,
  Steps,
  StoredAttachment,
  StoredDelegationEdit,
  StoredEdit,
  StoredMeeting,
  StoredPlanEdit,
  StoredRevision,
  StoredSource,
};

/** Why a write or a read failed in the machine. */
export type StoreErrorCode =
  /** The device has no room left for this site. */
  | 'quota'
  /** Another tab runs a newer version of the program; this one must be reloaded and writes no more. */
  | 'outdated-tab'
  /** The stored data is of a newer version of the program than this one. */
  | 'newer-database'
  /** Tabs of an older version hold the database; it opens by itself once they are closed. */
  | 'other-tabs'
  /** The browser offers no storage (private mode, blocked). */
  | 'unavailable'
  /** A stored record that breaks its form; it is kept as it is. `detail` names the record and the place in it. */
  | 'damaged'
  /** The edit does not fit the meeting as it now is; `detail` says why. Nothing is kept for a retry. */
  | 'does-not-fit'
  /** An edit is to be taken back but the meeting was changed after it, perhaps in another tab. */
  | 'changed-since'
  /** A backup file that cannot be read; `detail` names the place and what is expected there. */
  | 'bad-backup'
  /** A backup file of a newer version of the program; `detail` names its format. */
  | 'newer-backup'
  /** What is private is locked, and this tab does not hold the key. */
  | 'locked'
  /** The passphrase does not open the lock, or the backup; nothing was changed. */
  | 'wrong-passphrase'
  | 'failed';

/** Storage failed; nothing of the attempted write was kept. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly detail: string;
  constructor(code: StoreErrorCode, detail = '', cause?: unknown) {
    super(detail === '' ? code : `${code}: ${detail}`, { cause });
    this.name = 'StoreError';
    this.code = code;
    this.detail = detail;
  }
}

/** How it stands with what was written last, for the one small sign that tells it. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly error: StoreError };

/** What opening found: ready; or data that was here is missing; or the store cannot be used. */
export type StoreState =
  | { readonly kind: 'ready' }
  /** An older tab holds the database; the state becomes ready by itself once it is closed. */
  | { readonly kind: 'waiting-for-other-tabs' }
  /**
   * The sentinel outside the database says that there was more: `lost` counts meetings no longer here, `lostEdits`
   * the changes (of meetings still here, of the plan, the delegation, attachments). Reading and writing what remains works.
   */
  | {
      readonly kind: 'data-missing';
      readonly lost: number;
      readonly lostEdits: number;
      readonly lastSavedAt: number | null;
    }
  | { readonly kind: 'unusable'; readonly error: StoreError };

/** The file of a document in a backup, or what is sealed of it. */
export type AttachmentInBackup = AttachmentWithout & { readonly base64: string };

/** A file of a document without its bytes. */
type AttachmentWithout = Omit<StoredAttachment, 'bytes'> | Omit<SealedAttachment, 'bytes'>;

/** The lock of a backup: what opening it needs, but for the passphrase, and what was still to be carried then. */
export interface LockInBackup extends LockedKey {
  readonly pending?: readonly PendingCarry[];
}

/** Everything of one device in one file, `rostrum-backup/1`. */
export interface Backup {
  readonly format: 'rostrum-backup/1';
  readonly createdAt: number;
  readonly meetings: readonly StoredMeeting[];
  readonly sources: readonly StoredSource[];
  readonly edits: readonly StoredEdit[];
  readonly settings: { readonly [key: string]: unknown };
  /** The version of the records' forms; absent = 1, which had nothing of the following. */
  readonly schema?: number;
  readonly privates?: readonly StoredRows['privates'][];
  readonly privateEdits?: readonly StoredRows['privateEdits'][];
  readonly attachments?: readonly AttachmentInBackup[];
  readonly revisions?: readonly StoredRevision[];
  /** Attachments for which one file has no room: they are only on the device. */
  readonly leftOut?: readonly AttachmentWithout[];
  /** There where what is private is sealed. */
  readonly lock?: LockInBackup;
  /** Records that break their form, as they are; kept for rescue by hand, not restored. */
  readonly damaged: readonly DamagedRecord[];
}

/** A stored record that breaks its form: left where it is, not shown among the others, told and handed out here. */
export interface DamagedRecord {
  readonly table:
    | 'meetings'
    | 'sources'
    | 'edits'
    | 'settings'
    | 'privates'
    | 'privateEdits'
    | 'attachments'
    | 'revisions';
  readonly key: string | number;
  /** The place in the record, as "meeting.slots[3].date". */
  readonly path: string;
  readonly expected: string;
  readonly value: unknown;
}

/** How old the last backup is. Times in milliseconds since 1970. */
export interface BackupAge {
  /** Null where none was made on this device. */
  readonly lastAt: number | null;
  /** The first private change that stands in no backup; null where there is none. */
  readonly changedAt: number | null;
}

/** What restoring a backup would change, told before it is done. */
export interface RestorePreview {
  readonly added: readonly Meeting[];
  readonly replaced: readonly Meeting[];
  readonly unchanged: number;
  /** What becomes of marks, notes, appointments and papers; null where the backup holds no plan. */
  readonly plan: { readonly added: number; readonly replaced: number; readonly unchanged: number } | null;
  /** What becomes of the delegation; null where the backup holds none. */
  readonly delegation: 'added' | 'merged' | 'replaced' | 'unchanged' | null;
  readonly attachments: { readonly added: number; readonly unchanged: number };
  /** How many files the backup had no room for. */
  readonly leftOut: number;
  /** Whether the lock of the backup comes to be that of this device, which has none; null where it does not. */
  readonly lock: 'comes-along' | null;
}

/** How it stands with the lock of what is private. */
export type LockState =
  /** No passphrase is set. */
  | { readonly kind: 'none' }
  /** Plan, delegation and files are sealed, and this tab does not hold the key. */
  | { readonly kind: 'locked' }
  /** They are sealed, and this tab holds the key; `idle` = the minutes after which it should let go, null = never. */
  | { readonly kind: 'open'; readonly idle: number | null };

/** The lock of what is private. Its key lives in the memory of a tab only. */
export interface PrivateLock {
  state(): LockState;
  /** Sets a passphrase: all that is private is sealed, history included, in one transaction. */
  set(passphrase: string): Promise<void>;
  /** Holds the key in this tab. @throws StoreError `wrong-passphrase` */
  unlock(passphrase: string): Promise<void>;
  /** Lets go of the key once running writes have ended: in this tab, or in all of them. */
  lockNow(where: 'here' | 'everywhere'): Promise<void>;
  /** Another passphrase for the same key; nothing sealed changes. @throws StoreError `wrong-passphrase` */
  change(passphrase: string, next: string): Promise<void>;
  /** Takes the lock away: everything stands plain again. @throws StoreError `wrong-passphrase` */
  remove(passphrase: string): Promise<void>;
  /** Chooses after how many idle minutes a tab should let go of the key. */
  setIdle(minutes: number | null): Promise<void>;
  /** Throws away all that is private, and the lock, for good: what is left where the passphrase is forgotten. */
  discard(): Promise<void>;
}

/** The store. Every method rejects with StoreError and nothing else. */
export interface Store {
  state(): StoreState;
  saveState(): SaveState;
  /** The lock of what is private. While it is locked, all about plan, delegation and files rejects with `locked`. */
  readonly lock: PrivateLock;
  /** Calls back when state(), saveState() or lock.state() changes; returns the way to stop. */
  subscribe(listener: () => void): () => void;

  /** Every meeting whose record is sound, but for drafts; damaged() has the others. */
  meetings(): Promise<readonly StoredMeeting[]>;
  /** A meeting or a draft; a draft of a meeting that is deleted is not there until that is taken back. */
  meeting(id: string): Promise<StoredMeeting | undefined>;
  /** The drafts of a meeting, by name. */
  drafts(meetingId: string): Promise<readonly StoredMeeting[]>;
  source(meetingId: string): Promise<StoredSource | undefined>;
  history(meetingId: string): Promise<readonly StoredEdit[]>;

  /** The one door for writes: applies the edit and writes meeting, history and source in one transaction. Resolves once kept. */
  apply(meetingId: string, edit: Edit, source?: StoredSource): Promise<StoredEdit>;
  /** Makes a draft out of a state of a meeting under the draft's own id, or without one names it otherwise. The same door. */
  keepDraft(id: string, draftOf: DraftOf, meeting?: Meeting): Promise<StoredEdit>;
  /**
   * Takes back an edit that apply or undo gave, as a further edit (so undo of an undo is redo). Refused with
   * `changed-since` unless the meeting is as that edit left it: nothing that came later is overwritten.
   */
  undo(edit: StoredEdit): Promise<StoredEdit>;
  /** What can be taken back now and what can be done again, over reloads and for as long as the history goes. */
  steps(meetingId: string): Promise<Steps>;
  /** The plan; one in which nothing stands where none was begun. */
  plan(): Promise<Plan>;
  /** The delegation; null where there is none. */
  delegation(): Promise<Delegation | null>;
  planHistory(): Promise<readonly StoredPlanEdit[]>;
  delegationHistory(): Promise<readonly StoredDelegationEdit[]>;
  /** The same door for the plan. Edits of meetings carry plan and delegation with them, in their own transaction. */
  applyPlan(edit: PlanEdit): Promise<StoredPlanEdit>;
  /** Refused with `changed-since` unless the plan is as that edit left it, but for being carried over updates. */
  undoPlan(edit: StoredPlanEdit): Promise<StoredPlanEdit>;
  applyDelegation(edit: DelegationEdit): Promise<StoredDelegationEdit>;
  /** Refused with `changed-since` unless the delegation is as that edit left it. */
  undoDelegation(edit: StoredDelegationEdit): Promise<StoredDelegationEdit>;

  /** The published revisions of a meeting, in their order. */
  revisions(meetingId: string): Promise<readonly StoredRevision[]>;
  /**
   * Freezes the meeting as it was seen, under a new id and the next number. Refused with `changed-since` where it is
   * no longer so, perhaps by another tab.
   */
  publish(id: string, seen: Meeting, facts: RevisionFacts): Promise<StoredRevision>;
  /** Sets what a revision was approved by. The revision itself never changes. */
  approve(id: string, approvals: readonly Approval[]): Promise<StoredRevision>;
  /** Takes a publication back: of the latest one alone, as long as nothing approves it; else `changed-since`. */
  withdrawRevision(id: string): Promise<void>;

  /** Every file that is kept of documents. */
  attachments(): Promise<readonly StoredAttachment[]>;
  /** Keeps a file, or puts it in the place of the one of its id. Too large: `does-not-fit`, "size: …". */
  attach(attachment: Attachment): Promise<StoredAttachment>;
  /** Takes a file away and gives it, so that attaching it again takes this back; undefined where there is none. */
  detach(id: string): Promise<StoredAttachment | undefined>;

  /** Tries again what could not be saved, in its order. */
  retry(): Promise<void>;
  /** Gives up what could not be saved. */
  discardUnsaved(): void;

  setting(key: string): Promise<unknown>;
  setSetting(key: string, value: unknown): Promise<void>;

  /** The records that break their form. */
  damaged(): Promise<readonly DamagedRecord[]>;

  backup(): Promise<Backup>;
  /** When the last backup was made on this device, and what is private changed since. */
  backupAge(): Promise<BackupAge>;
  /** What restoring would change. A locked backup needs its passphrase. @throws StoreError `locked`, `wrong-passphrase` */
  previewRestore(file: string, passphrase?: string): Promise<RestorePreview>;
  /** Adds and replaces what the backup holds; keeps what it does not name. */
  restore(file: string, passphrase?: string): Promise<void>;
  /** The person accepts that missing data is gone: the counts start anew. */
  acceptLoss(): Promise<void>;
  /** Bytes used on this device and how many may be, and whether the browser has promised to keep them; null where it does not tell. */
  usage(): Promise<{
    readonly bytes: number | null;
    readonly quota: number | null;
    readonly persisted: boolean | null;
  }>;
  /** Asks the browser to keep the data; to be called after a person's act. */
  requestPersistence(): Promise<boolean>;
  /** Lets go of the database once running writes have ended. */
  close(): Promise<void>;
}
