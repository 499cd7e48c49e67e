// What the rest of the house knows of the store: meetings kept on this device, one door for writes, live reads.
// Reads are made inside `useLiveQuery` (dexie-react-hooks), which runs them again when what they read changes.
import type { Delegation } from '#domain/delegation.ts';
import type { DelegationEdit } from '#domain/delegation-edits.ts';
import type { Edit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import type { PlanEdit } from '#domain/plan-edits.ts';
import type { Attachment, StoredAttachment } from './attachment-record.ts';
import type { StoredEdit } from './edit-record.ts';
import type { StoredMeeting } from './meeting-record.ts';
import type { StoredDelegationEdit, StoredPlanEdit, StoredPrivateEdit } from './private-edit-record.ts';
import type { StoredPrivate } from './private-record.ts';
import type { StoredSource } from './source-record.ts';
import type { Steps } from './steps.ts';

export type {
  Attachment,
  Steps,
  StoredAttachment,
  StoredDelegationEdit,
  StoredEdit,
  StoredMeeting,
  StoredPlanEdit,
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

/** The file of a document in a backup. */
export interface AttachmentInBackup extends Omit<StoredAttachment, 'bytes'> {
  readonly base64: string;
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
  readonly privates?: readonly StoredPrivate[];
  readonly privateEdits?: readonly StoredPrivateEdit[];
  readonly attachments?: readonly AttachmentInBackup[];
  /** Attachments for which one file has no room: they are only on the device. */
  readonly leftOut?: readonly Omit<StoredAttachment, 'bytes'>[];
  /** Records that break their form, as they are; kept for rescue by hand, not restored. */
  readonly damaged: readonly DamagedRecord[];
}

/** A stored record that breaks its form: left where it is, not shown among the others, told and handed out here. */
export interface DamagedRecord {
  readonly table: 'meetings' | 'sources' | 'edits' | 'settings' | 'privates' | 'privateEdits' | 'attachments';
  readonly key: string | number;
  /** The place in the record, as "meeting.slots[3].date". */
  readonly path: string;
  readonly expected: string;
  readonly value: unknown;
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
}

/** The store. Every method rejects with StoreError and nothing else. */
export interface Store {
  state(): StoreState;
  saveState(): SaveState;
  /** Calls back when state() or saveState() changes; returns the way to stop. */
  subscribe(listener: () => void): () => void;

  /** Every meeting whose record is sound; damaged() has the others. */
  meetings(): Promise<readonly StoredMeeting[]>;
  meeting(id: string): Promise<StoredMeeting | undefined>;
  source(meetingId: string): Promise<StoredSource | undefined>;
  history(meetingId: string): Promise<readonly StoredEdit[]>;

  /** The one door for writes: applies the edit and writes meeting, history and source in one transaction. Resolves once kept. */
  apply(meetingId: string, edit: Edit, source?: StoredSource): Promise<StoredEdit>;
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
  previewRestore(file: string): Promise<RestorePreview>;
  /** Adds and replaces what the backup holds; keeps what it does not name. */
  restore(file: string): Promise<void>;
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
