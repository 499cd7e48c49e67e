// Opens the store: joins its connection, its saving and the families of its methods, and minds what is missing of what was
// once counted.
import { backupMethods } from './backup-methods.ts';
import { Connection } from './connection.ts';
import { type Database, describeDatabase } from './database.ts';
import { askToKeep, roomUsed, type StorageRoom } from './device-room.ts';
import { beginFreshLog } from './fresh-log.ts';
import type { DatabaseFactory } from './guarded-factory.ts';
import { Keyring } from './keyring.ts';
import { lockMethods, lockStateOf, watchLock } from './lock-methods.ts';
import type { StoredLock } from './lock-record.ts';
import { meetingMethods } from './meeting-methods.ts';
import { type Counts, SCHEMA_VERSION } from './meta-record.ts';
import { privateMethods } from './private-methods.ts';
import { sound } from './reading-records.ts';
import { revisionMethods } from './revisions.ts';
import { Saving } from './saving.ts';
import { type Loss, Sentinel, type SentinelPlace } from './sentinel.ts';
import { Status } from './status.ts';
import { counted, takeStock } from './stock.ts';
import { type Store, StoreError } from './store.ts';
import type { OpenStore } from './store-parts.ts';

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

/** Opens the store. Never rejects: what stands in the way is the store's state, and then every method rejects with it. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { clock } = options;
  const name = options.name ?? 'rostrum';
  const freshLog = beginFreshLog(options.indexedDB, `${name}-log`);
  const db = describeDatabase(name, options.indexedDB, options.IDBKeyRange);
  const status = new Status();
  const saving = new Saving(status, clock);
  const sentinel = new Sentinel(options.sentinel, name);
  const keyring = new Keyring(() => settle());

  const missing = (loss: Loss | null): void => {
    if (loss) status.become({ kind: 'data-missing', ...loss });
    else if (status.state.kind !== 'ready') status.become({ kind: 'ready' });
  };

  /** Looks at what was opened: whose it is, what is missing, how it stands with the lock. */
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
    const counts = await settlePending(db, keyring, clock());
    if (counts) note(counts);
  }

  function startAnew(counts: Counts): void {
    sentinel.startAnew(counts);
    missing(null);
  }

  const connection = new Connection(db, status, () => saving.rest(), inspect);
  const attempt: OpenStore['attempt'] = (work) => connection.attempt(work);
  const save: OpenStore['save'] = (work) =>
    saving.save(attempt, async () => {
      await freshLog;
      return work();
    });
  const parts: OpenStore = { db, keyring, clock, attempt, save, note };
  let stopWatching = (): void => undefined;
  const store: Store = {
    state: () => status.state,
    saveState: () => status.saveState,
    subscribe: (listener) => status.subscribe(listener),
    ...meetingMethods(parts),
    ...privateMethods(parts),
    ...revisionMethods(parts),
    ...backupMethods({ ...parts, startAnew, lockBecomes }),
    lock: lockMethods({
      ...parts,
      startAnew,
      lockBecomes,
      lockState: () => status.lockState,
      rest: () => saving.rest(),
    }),
    retry: () => saving.retry(attempt),
    discardUnsaved: () => saving.discard(),
    setting: (key) => attempt(async () => sound('settings', await db.settings.get(key))?.value),
    setSetting: (key, value) =>
      save(async () => {
        await db.settings.put({ key, value });
      }),
    usage: () => roomUsed(options.storage),
    requestPersistence: () => askToKeep(options.storage),
    close() {
      stopWatching();
      return connection.close();
    },
  };
  await connection.open();
  stopWatching = watchLock(db, lockBecomes);
  return store;
}
