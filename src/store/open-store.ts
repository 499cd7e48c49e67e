// Opens the store. It keeps the connection (lost, blocked, wanted by a newer version of the program), minds what is
// missing, and tells how it stands; what is written and read is in door.ts, restore.ts and reading-records.ts.
import { type Database, describeDatabase } from './database.ts';
import { askToKeep, roomUsed, type StorageRoom } from './device-room.ts';
import { type Request, write } from './door.ts';
import { isConnectionLost, toStoreError } from './failure.ts';
import { beginFreshLog } from './fresh-log.ts';
import type { DatabaseFactory } from './guarded-factory.ts';
import { Keyring } from './keyring.ts';
import { lockMethods, lockStateOf, watchLock } from './lock-methods.ts';
import type { StoredLock } from './lock-record.ts';
import { type Counts, SCHEMA_VERSION } from './meta-record.ts';
import { privateMethods } from './private-methods.ts';
import { damagedInside, damagedRecords, Reader, sound, soundOnes } from './reading-records.ts';
import { revisionMethods } from './revisions.ts';
import { type Loss, Sentinel, type SentinelPlace } from './sentinel.ts';
import { Status } from './status.ts';
import { stepsOf } from './steps.ts';
import { counted, recount, takeStock } from './stock.ts';
import { type Store, type StoredEdit, type StoredMeeting, StoreError, type StoreErrorCode } from './store.ts';

/** What the store needs of the machine. */
export interface StoreOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Where the note about the database is kept: `localStorage`. */
  readonly sentinel: SentinelPlace;
  /** The platform's IndexedDB; absent where the browser offers none. */
  readonly indexedDB: DatabaseFactory | undefined;
  readonly IDBKeyRange: typeof IDBKeyRange | undefined;
  /** Tells the room used; `navigator.storage`. */
  readonly storage?: StorageRoom | undefined;
  /** The database's name; "rostrum" unless told otherwise. */
  readonly name?: string;
}

/** A write that failed and waits for a retry. */
interface Unsaved {
  readonly work: () => PromiseLike<unknown>;
  readonly error: StoreError;
}

/** What trying again cannot mend. */
const PAST_RETRY: ReadonlySet<StoreErrorCode> = new Set([
  'does-not-fit',
  'changed-since',
  'damaged',
  'locked',
  'wrong-passphrase',
]);

/** Milliseconds between the tries to open again; null = the last. */
const PAUSES = [20, 100, 500, 2_000, null] as const;

/** Loads what only a restore needs. */
async function loadRestore() {
  try {
    const [{ readBackup }, { openBackup }, { previewOf, restoreBackup }] = await Promise.all([
      import('./backup.ts'),
      import('./open-backup.ts'),
      import('./restore.ts'),
    ]);
    return { readBackup, openBackup, previewOf, restoreBackup };
  } catch (error) {
    throw toStoreError(error);
  }
}

/** Opens the store. Never rejects: what stands in the way is the store's state, and then every method rejects with it. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const name = options.name ?? 'rostrum';
  const freshLog = beginFreshLog(options.indexedDB, `${name}-log`);
  const db = describeDatabase(name, options.indexedDB, options.IDBKeyRange);
  const status = new Status();
  const sentinel = new Sentinel(options.sentinel, name);
  const meetings = new Reader<StoredMeeting>('meetings', (row) => row.id);
  const keyring = new Keyring(() => settle());
  const running = new Set<Promise<unknown>>();
  let unsaved: Unsaved[] = [];
  let closing = false;

  const missing = (loss: Loss | null): void => {
    if (loss) status.become({ kind: 'data-missing', ...loss });
    else if (status.state.kind !== 'ready') status.become({ kind: 'ready' });
  };

  /** Runs on each opening, before anything that waits for it. */
  async function inspect(opened: Database): Promise<void> {
    const note = sentinel.read();
    await opened.transaction('r', counted(opened), async () => {
      const schema = await opened.meta.get('schema');
      if (schema?.key === 'schema' && schema.version > SCHEMA_VERSION) throw new StoreError('newer-database');
      const { own, there } = await takeStock(opened);
      missing(sentinel.compare(note, own, there));
      lockBecomes(await opened.locks.get('lock'));
    });
  }

  /** Opens again what was open. Where the browser is still at clearing the storage, opening fails for a moment. */
  async function reopen(): Promise<void> {
    for (const pause of PAUSES) {
      try {
        await db.open();
        return;
      } catch (error) {
        if (closing || pause === null || !isConnectionLost(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  function reconnect(): void {
    if (closing || status.state.kind === 'unusable') return;
    reopen().catch((error) => {
      if (closing || status.state.kind === 'unusable') return;
      status.become({ kind: 'unusable', error: toStoreError(error) });
    });
  }

  /** A newer program waits for the database: what is being written ends, nothing more is written. */
  async function makeWay(): Promise<void> {
    status.become({ kind: 'unusable', error: new StoreError('outdated-tab') });
    await Promise.allSettled(running);
    db.close({ disableAutoOpen: true });
  }

  function refusal(): StoreError | null {
    if (status.state.kind === 'unusable') return status.state.error;
    return status.state.kind === 'waiting-for-other-tabs' ? new StoreError('other-tabs') : null;
  }

  /** Does it; where the connection is lost, opens it anew and does it once more. */
  async function attempt<Result>(work: () => PromiseLike<Result>): Promise<Result> {
    const refused = refusal();
    if (refused) throw refused;
    try {
      return await work();
    } catch (error) {
      if (!isConnectionLost(error)) throw toStoreError(error);
    }
    try {
      db.close({ disableAutoOpen: false });
      await reopen();
      return await work();
    } catch (error) {
      throw refusal() ?? toStoreError(error);
    }
  }

  async function save<Result>(work: () => PromiseLike<Result>): Promise<Result> {
    status.writeBegins();
    const result = attempt(async () => {
      await freshLog;
      return work();
    });
    running.add(result);
    try {
      return await result;
    } catch (error) {
      const failure = toStoreError(error);
      if (!PAST_RETRY.has(failure.code)) unsaved.push({ work, error: failure });
      throw failure;
    } finally {
      running.delete(result);
      status.writeEnds(options.clock(), unsaved[0]?.error);
    }
  }

  function enter(request: Request): Promise<StoredEdit> {
    return save(async () => {
      const { stored, counts } = await keyring.through((under) => write(db, under, request));
      meetings.vouch(stored.meetingId, stored.at);
      note(counts);
      return stored;
    });
  }

  function note(counts: Counts): void {
    sentinel.note(counts);
    if (status.state.kind === 'data-missing') missing(sentinel.read()?.loss ?? null);
  }

  function lockBecomes(lock: StoredLock | undefined): void {
    status.lockBecomes(lockStateOf(lock, keyring));
    // Another tab, in which it is locked, changed a meeting. Where it cannot be carried now, the next write does it.
    if (lock && lock.pending.length > 0 && keyring.rowsOf(lock)) void settle().catch(() => undefined);
  }

  /** Carries the plan and the delegation over what changed of meetings while they were locked. */
  async function settle(): Promise<void> {
    const { settlePending } = await import('./settle-pending.ts');
    const counts = await settlePending(db, keyring, options.clock());
    if (counts) note(counts);
  }

  function startAnew(counts: Counts): void {
    sentinel.startAnew(counts);
    missing(null);
  }

  let stopWatching = (): void => undefined;
  const store: Store = {
    state: () => status.state,
    saveState: () => status.saveState,
    subscribe: (listener) => status.subscribe(listener),

    meetings: () =>
      attempt(async () => meetings.all((await db.meetings.toArray()).filter(({ draftOf }) => draftOf === undefined))),
    meeting: (id) =>
      attempt(async () => {
        const row = meetings.one(await db.meetings.get(id));
        if (row?.draftOf && !(await db.meetings.get(row.draftOf.meeting))) return undefined;
        return row;
      }),
    drafts: (meetingId) =>
      attempt(async () => {
        const rows = meetings.all(await db.meetings.where('draftOf.meeting').equals(meetingId).toArray());
        const nameOf = ({ draftOf }: StoredMeeting): string => draftOf?.name ?? '';
        return rows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
      }),
    source: (id) => attempt(async () => sound('sources', await db.sources.get(id))),
    history: (id) =>
      attempt(async () => {
        const rows = db.edits.where('[meetingId+sequence]').between([id, 0], [id, Number.POSITIVE_INFINITY]);
        return soundOnes('edits', await rows.toArray());
      }),
    damaged: () => attempt(async () => [...(await damagedRecords(db)), ...(await damagedInside(db, keyring))]),

    apply: (meetingId, edit, source) => enter({ meetingId, edit, at: options.clock(), ...(source ? { source } : {}) }),
    keepDraft: (id, draft, meeting) =>
      enter({
        meetingId: id,
        edit: meeting ? { kind: 'put', meeting } : { kind: 'patch', patch: null },
        draft,
        at: options.clock(),
      }),
    undo: (edit) =>
      enter({
        meetingId: edit.meetingId,
        edit: edit.inverse,
        undoes: edit,
        at: options.clock(),
        ...(edit.source ? { source: edit.source.before } : {}),
        ...(edit.draft ? { draft: edit.draft.before } : {}),
      }),
    steps: (meetingId) => attempt(() => stepsOf(db, meetingId)),
    ...privateMethods({ db, keyring, clock: options.clock, attempt, save, note }),
    ...revisionMethods({ db, clock: options.clock, attempt, save, note }),
    lock: lockMethods({
      db,
      keyring,
      clock: options.clock,
      attempt,
      note,
      startAnew,
      lockBecomes,
      lockState: () => status.lockState,
      rest: () => Promise.allSettled(running),
    }),

    async retry() {
      const waiting = unsaved;
      unsaved = [];
      for (const [index, { work }] of waiting.entries()) {
        try {
          await save(work);
        } catch (error) {
          unsaved.push(...waiting.slice(index + 1));
          throw error;
        }
      }
    },
    discardUnsaved() {
      unsaved = [];
      status.settle(null, undefined);
    },

    setting: (key) => attempt(async () => sound('settings', await db.settings.get(key))?.value),
    setSetting: (key, value) =>
      save(async () => {
        await db.settings.put({ key, value });
      }),

    backup: () =>
      attempt(async () => {
        const [{ takeBackup }, { noteBackup }] = await Promise.all([import('./backup.ts'), import('./backup-age.ts')]);
        const at = options.clock();
        const backup = await takeBackup(db, at);
        // A device without room for the note still gives its backup; the reminder goes on to remind.
        await Promise.resolve(noteBackup(db, at)).catch(() => undefined);
        return backup;
      }),
    backupAge: () =>
      attempt(async () => {
        const { backupAge } = await import('./backup-age.ts');
        return backupAge(db);
      }),
    previewRestore: async (file, passphrase) => {
      const { readBackup, openBackup, previewOf } = await loadRestore();
      const backup = await openBackup(readBackup(file), keyring, passphrase);
      return attempt(() => keyring.through((under) => previewOf(db, under, backup)));
    },
    restore: async (file, passphrase) => {
      const { readBackup, openBackup, restoreBackup } = await loadRestore();
      const backup = await openBackup(readBackup(file), keyring, passphrase);
      const sealer = backup.under?.rows.forWork();
      const at = options.clock();
      await save(async () => {
        const restored = keyring.through((under) => restoreBackup(db, under, sealer, backup, at));
        startAnew(await restored);
        const lock = await db.locks.get('lock');
        if (lock && lock.id === backup.under?.lock.id) keyring.hold(lock, backup.under.rows);
        lockBecomes(lock);
      });
    },
    acceptLoss: () => save(async () => startAnew(await recount(db))),
    usage: () => roomUsed(options.storage),
    requestPersistence: () => askToKeep(options.storage),
    async close() {
      closing = true;
      stopWatching();
      await Promise.allSettled(running);
      db.close({ disableAutoOpen: true });
    },
  };

  db.on('ready', (opened) => inspect(opened as Database), true);
  db.on('versionchange', (event) => {
    // Dexie's own handler, which would open again and go on writing, must not run.
    if (event.newVersion === null) db.close({ disableAutoOpen: false });
    else void makeWay();
    return false;
  });
  db.on('close', () => {
    // Opened again at once, so that a database cleared under the open page is missed now and not at the next write.
    setTimeout(reconnect, 0);
  });
  await new Promise<void>((resolve) => {
    db.on('blocked', () => {
      status.become({ kind: 'waiting-for-other-tabs' });
      resolve();
      return false;
    });
    db.open().then(
      () => resolve(),
      (error) => {
        status.become({ kind: 'unusable', error: toStoreError(error) });
        resolve();
      },
    );
  });
  stopWatching = watchLock(db, lockBecomes);
  return store;
}
