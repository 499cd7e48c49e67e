// The store's methods for the lock, and the eye on it: what another tab does with it is seen here, too.
import { liveQuery } from 'dexie';
import type { Database } from './database.ts';
import type { Keyring } from './keyring.ts';
import type { StoredLock } from './lock-record.ts';
import type { LockState, PrivateLock } from './store.ts';
import type { ChangingStore } from './store-parts.ts';

/** What the methods need of the open store. */
export interface LockedStore extends Omit<ChangingStore, 'save'> {
  readonly lockState: () => LockState;
  /** Resolves once running writes have ended. */
  readonly rest: () => Promise<unknown>;
}

/** How it stands with a lock in this tab; without the key, or with one that holds no longer, it is let go of. */
export function lockStateOf(lock: StoredLock | undefined, keyring: Keyring): LockState {
  if (lock && keyring.rowsOf(lock)) return { kind: 'open', idle: lock.idle };
  keyring.drop();
  return { kind: lock ? 'locked' : 'none' };
}

/** Calls back with the lock whenever it changes, in whatever tab; gives the way to stop. */
export function watchLock(db: Database, onLock: (lock: StoredLock | undefined) => void): () => void {
  const watching = liveQuery(() => db.locks.get('lock')).subscribe({
    next: onLock,
    // The next read or write tells what is wrong with the database.
    error: () => undefined,
  });
  return () => watching.unsubscribe();
}

/** The methods. */
export function lockMethods(store: LockedStore): PrivateLock {
  const { db, keyring, clock, attempt, note, rest, startAnew, lockBecomes } = store;
  const look = async (): Promise<void> => lockBecomes(await db.locks.get('lock'));
  /** Does it, then looks how it stands, whatever came of it. */
  const act = <Result>(work: () => Promise<Result>): Promise<Result> =>
    attempt(async () => {
      try {
        return await work();
      } finally {
        await look();
      }
    });
  return {
    state: store.lockState,
    set: async (passphrase) => {
      await rest();
      await act(async () => {
        const { setLock } = await import('./locking.ts');
        await setLock(db, keyring, passphrase);
      });
    },
    unlock: (passphrase) =>
      act(async () => {
        const { settlePending, unlock } = await import('./locking.ts');
        await unlock(db, keyring, passphrase);
        const counts = await settlePending(db, keyring, clock());
        if (counts) note(counts);
      }),
    lockNow: async (where) => {
      await rest();
      keyring.drop();
      await act(async () => {
        const { lockEverywhere } = await import('./locking.ts');
        if (where === 'everywhere') await lockEverywhere(db);
      });
    },
    change: (passphrase, next) =>
      act(async () => {
        const { changePassphrase } = await import('./locking.ts');
        await changePassphrase(db, passphrase, next);
      }),
    remove: async (passphrase) => {
      await rest();
      await act(async () => {
        const { removeLock } = await import('./locking.ts');
        await removeLock(db, keyring, passphrase, clock());
      });
    },
    setIdle: (minutes) =>
      act(async () => {
        const { setIdle } = await import('./locking.ts');
        await setIdle(db, minutes);
      }),
    discard: async () => {
      await rest();
      const counts = await act(async () => {
        const { discardPrivates } = await import('./locking.ts');
        return discardPrivates(db);
      });
      startAnew(counts);
    },
  };
}
