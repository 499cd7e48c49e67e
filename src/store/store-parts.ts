// What the store's methods are given: the families of methods stand in files of their own and know no more of it.
import type { Database } from './database.ts';
import type { Keyring } from './keyring.ts';
import type { StoredLock } from './lock-record.ts';
import type { Counts } from './meta-record.ts';

/** What the methods need of the open store. */
export interface OpenStore {
  readonly db: Database;
  readonly keyring: Keyring;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Does it, opening a lost connection anew; rejects with StoreError. */
  readonly attempt: <Result>(work: () => PromiseLike<Result>) => Promise<Result>;
  /** The same for a write, told by the save state. */
  readonly save: <Result>(work: () => PromiseLike<Result>) => Promise<Result>;
  /** Notes the counts after a write. */
  readonly note: (counts: Counts) => void;
}

/** What those need besides that make the lock, or the whole store, another one. */
export interface ChangingStore extends OpenStore {
  /** Looks how it stands with the lock, which may be another one now. */
  readonly lockBecomes: (lock: StoredLock | undefined) => void;
  /** Notes counts that are lower than before, and means it. */
  readonly startAnew: (counts: Counts) => void;
}
