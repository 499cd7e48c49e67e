// What the rest of the house knows of the store: meetings kept on this device, one door for writes, live reads.
// Reads are made inside `useLiveQuery` (dexie-react-hooks), which runs them again when what they read changes.
import type { Edit } from '#domain/edits.ts';
import type { Finding } from '#domain/finding.ts';
import type { Meeting } from '#domain/meeting.ts';

/** A meeting as it is kept. */
export interface StoredMeeting {
  readonly id: string;
  readonly meeting: Meeting;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** The document that a meeting was read from, kept so that each value can be held against its line. */
export interface StoredSource {
  readonly meetingId: string;
  readonly name: string;
  readonly text: string;
  readonly importedAt: number;
  readonly sources: { readonly [key: string]: readonly number[] };
  readonly findings: readonly Finding[];
  readonly unread: readonly { readonly number: number; readonly text: string; readonly reason: string }[];
}

/** An edit as the history keeps it. */
export interface StoredEdit {
  /** Counts up in the order of writing. */
  readonly sequence: number;
  readonly meetingId: string;
  readonly at: number;
  readonly edit: Edit;
  readonly inverse: Edit;
}

/** Why a write or a read failed in the machine. */
export type StoreErrorCode =
  /** The device has no room left for this site. */
  | 'quota'
  /** Another tab runs a newer version of the program; this one must be reloaded and writes no more. */
  | 'outdated-tab'
  /** The stored data is of a newer version of the program than this one. */
  | 'newer-database'
  /** The browser offers no storage (private mode, blocked). */
  | 'unavailable'
  /** A backup file that cannot be read, or not by this version; `detail` says why. */
  | 'bad-backup'
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
  /** The sentinel outside the database says that there was more: `lost` counts meetings no longer here. */
  | { readonly kind: 'data-missing'; readonly lost: number; readonly lastSavedAt: number | null }
  | { readonly kind: 'unusable'; readonly error: StoreError };

/** Everything of one device in one file, `rostrum-backup/1`. */
export interface Backup {
  readonly format: 'rostrum-backup/1';
  readonly createdAt: number;
  readonly meetings: readonly StoredMeeting[];
  readonly sources: readonly StoredSource[];
  readonly edits: readonly StoredEdit[];
  readonly settings: { readonly [key: string]: unknown };
}

/** What restoring a backup would change, told before it is done. */
export interface RestorePreview {
  readonly added: readonly Meeting[];
  readonly replaced: readonly Meeting[];
  readonly unchanged: number;
}

/** The store. Every method rejects with StoreError and nothing else. */
export interface Store {
  state(): StoreState;
  saveState(): SaveState;
  /** Calls back when state() or saveState() changes; returns the way to stop. */
  subscribe(listener: () => void): () => void;

  meetings(): Promise<readonly StoredMeeting[]>;
  meeting(id: string): Promise<StoredMeeting | undefined>;
  source(meetingId: string): Promise<StoredSource | undefined>;
  history(meetingId: string): Promise<readonly StoredEdit[]>;

  /** The one door for writes: applies the edit and writes meeting, history and source in one transaction. Resolves once kept. */
  apply(meetingId: string, edit: Edit, source?: StoredSource): Promise<StoredEdit>;
  /** Takes back an edit that apply gave, as a further edit. */
  undo(edit: StoredEdit): Promise<StoredEdit>;

  setting(key: string): Promise<unknown>;
  setSetting(key: string, value: unknown): Promise<void>;

  backup(): Promise<Backup>;
  previewRestore(file: string): Promise<RestorePreview>;
  /** Adds and replaces what the backup holds; keeps what it does not name. */
  restore(file: string): Promise<void>;
  /** The person accepts that missing data is gone: the counts start anew. */
  acceptLoss(): Promise<void>;
  /** Bytes used on this device, and whether the browser has promised to keep them; null where it does not tell. */
  usage(): Promise<{ readonly bytes: number | null; readonly persisted: boolean | null }>;
  /** Asks the browser to keep the data; to be called after a person's act. */
  requestPersistence(): Promise<boolean>;
}
