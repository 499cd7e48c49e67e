// Sets, changes and takes away the lock of what is private. Each is one transaction over everything that is private, so that a
// program killed in between leaves all plain or all sealed. Loaded when it is first asked for.
import { lockKey, newDataKey, unlockKey } from './data-key.ts';
import type { Database } from './database.ts';
import type { Keyring, OpenRows, RowSealer } from './keyring.ts';
import type { StoredLock } from './lock-record.ts';
import type { Counts } from './meta-record.ts';
import { SealError } from './seal.ts';
import { SealedRows } from './sealed-rows.ts';
import { settlePending } from './settle-pending.ts';
import { counted, takeStock } from './stock.ts';
import { StoreError } from './store.ts';
import { untilMade, Wanting } from './wanting.ts';

export { settlePending };

/** The idle minutes after which a tab lets go of the key, until another time is chosen. */
export const IDLE_AT_FIRST = 15;

const privateTables = (db: Database) => [db.privates, db.privateEdits, db.attachments, db.locks];

/** The key of a lock, as what it has sealed. @throws StoreError `wrong-passphrase` */
export async function rowsUnder(lock: Parameters<typeof unlockKey>[0], passphrase: string): Promise<OpenRows> {
  return new SealedRows(await keyUnder(lock, passphrase));
}

async function keyUnder(lock: Parameters<typeof unlockKey>[0], passphrase: string, movable = false) {
  try {
    return await unlockKey(lock, passphrase, movable);
  } catch (error) {
    if (error instanceof SealError) throw new StoreError('wrong-passphrase', '', error);
    throw error;
  }
}

/** A lock with a key of its own. */
export async function newLock(passphrase: string): Promise<{ readonly lock: StoredLock; readonly rows: OpenRows }> {
  if (passphrase === '') throw new StoreError('does-not-fit', 'passphrase');
  const locked = await lockKey(await newDataKey(), passphrase, crypto.randomUUID());
  const lock: StoredLock = { key: 'lock', ...locked, epoch: 0, idle: IDLE_AT_FIRST, pending: [] };
  return { lock, rows: await rowsUnder(lock, passphrase) };
}

/** Writes every private row anew as `change` gives it. To be called in a transaction. */
export async function rewritePrivates(db: Database, change: RowSealer['close']): Promise<void> {
  const privates = await db.privates.toArray();
  const edits = await db.privateEdits.toArray();
  const attachments = await db.attachments.toArray();
  const wanted: Wanting[] = [];
  const changed = <Row>(make: () => readonly Row[]): readonly Row[] => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof Wanting)) throw error;
      wanted.push(error);
      return [];
    }
  };
  const rows = changed(() => change('privates', privates));
  const editRows = changed(() => change('privateEdits', edits));
  const files = changed(() => change('attachments', attachments));
  // All at once, so that the tables are read again but once.
  if (wanted.length > 0) throw new Wanting(() => Promise.all(wanted.map(({ make }) => make())));
  await db.privates.bulkPut(rows);
  await db.privateEdits.bulkPut(editRows);
  await db.attachments.bulkPut(files);
}

/** Sets a lock where there is none, and holds its key. @throws StoreError `changed-since` where there is one */
export async function setLock(db: Database, keyring: Keyring, passphrase: string): Promise<void> {
  const { lock, rows } = await newLock(passphrase);
  const sealer = rows.forWork();
  await untilMade(() =>
    db.transaction('rw', privateTables(db), async () => {
      if (await db.locks.get('lock')) throw new StoreError('changed-since');
      await rewritePrivates(db, sealer.close);
      await db.locks.add(lock);
    }),
  );
  keyring.hold(lock, rows);
}

async function theLock(db: Database): Promise<StoredLock> {
  const lock = await db.locks.get('lock');
  if (!lock) throw new StoreError('changed-since');
  return lock;
}

/** Holds the key of the lock. */
export async function unlock(db: Database, keyring: Keyring, passphrase: string): Promise<void> {
  const lock = await theLock(db);
  const rows = await rowsUnder(lock, passphrase);
  const now = await theLock(db);
  if (now.id !== lock.id) throw new StoreError('changed-since');
  keyring.hold(now, rows);
}

/** Changes the lock's row alone, unless another was set meanwhile. */
function changeRow(db: Database, change: (lock: StoredLock) => Partial<StoredLock>, was?: StoredLock) {
  return db.transaction('rw', [db.locks], async () => {
    const lock = await db.locks.get('lock');
    if (!lock || (was && (was.id !== lock.id || was.wrapped !== lock.wrapped))) throw new StoreError('changed-since');
    const next = { ...lock, ...change(lock) };
    await db.locks.put(next);
    return next;
  });
}

/** Lets every tab's key hold no longer. */
export async function lockEverywhere(db: Database): Promise<void> {
  await changeRow(db, ({ epoch }) => ({ epoch: epoch + 1 }));
}

/** Chooses the idle minutes. */
export async function setIdle(db: Database, idle: number | null): Promise<void> {
  await changeRow(db, () => ({ idle }));
}

/** Wraps the data key with another passphrase. */
export async function changePassphrase(db: Database, passphrase: string, next: string): Promise<void> {
  if (next === '') throw new StoreError('does-not-fit', 'passphrase');
  const was = await theLock(db);
  const wrapped = await lockKey(await keyUnder(was, passphrase, true), next, was.id);
  await changeRow(db, () => wrapped, was);
}

/** Opens everything and takes the lock away. */
export async function removeLock(db: Database, keyring: Keyring, passphrase: string, at: number): Promise<void> {
  const was = await theLock(db);
  const rows = await rowsUnder(was, passphrase);
  keyring.hold(was, rows);
  const sealer = rows.forWork();
  await untilMade(() =>
    db.transaction('rw', privateTables(db), async () => {
      const lock = await db.locks.get('lock');
      if (!lock || lock.id !== was.id) throw new StoreError('changed-since');
      if (lock.pending.length > 0) {
        throw new Wanting(() => {
          keyring.hold(lock, rows);
          return settlePending(db, keyring, at);
        });
      }
      await rewritePrivates(db, sealer.open as RowSealer['close']);
      await db.locks.delete('lock');
    }),
  );
  keyring.drop();
}

/** Throws away everything private, and the lock; gives the counts after it. */
export function discardPrivates(db: Database): PromiseLike<Counts> {
  return db.transaction('rw', counted(db), async () => {
    const { own } = await takeStock(db);
    await db.privates.clear();
    await db.privateEdits.clear();
    await db.attachments.clear();
    await db.locks.clear();
    const counts: Counts = { ...own, privates: 0, privateEdits: 0, attachments: 0 };
    await db.meta.put({ ...counts, key: 'counts' });
    return counts;
  });
}
