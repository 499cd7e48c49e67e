// Keeps the connection to the database: opens it again where the browser dropped it, waits for other tabs, and makes way
// for a newer version of the program. How it stands is told by the status.
import type { Database } from './database.ts';
import { isConnectionLost, toStoreError } from './failure.ts';
import type { Status } from './status.ts';
import { StoreError } from './store.ts';

/** Milliseconds between the tries to open again; null = the last. */
const PAUSES = [20, 100, 500, 2_000, null] as const;

/** The connection. */
export class Connection {
  readonly #db: Database;
  readonly #status: Status;
  readonly #rest: () => Promise<unknown>;
  #closing = false;

  /** `rest` resolves once running writes have ended; `inspect` runs on each opening, before anything that waits for it. */
  constructor(
    db: Database,
    status: Status,
    rest: () => Promise<unknown>,
    inspect: (opened: Database) => Promise<void>,
  ) {
    this.#db = db;
    this.#status = status;
    this.#rest = rest;
    db.on('ready', (opened) => inspect(opened as Database), true);
    db.on('versionchange', (event) => {
      // Dexie's own handler, which would open again and go on writing, must not run.
      if (event.newVersion === null) db.close({ disableAutoOpen: false });
      else void this.#makeWay();
      return false;
    });
    db.on('close', () => {
      // Opened again at once, so that a database cleared under the open page is missed now and not at the next write.
      setTimeout(() => this.#reconnect(), 0);
    });
  }

  /** Opens; resolves also where it cannot be, or not yet. */
  open(): Promise<void> {
    return new Promise((resolve) => {
      this.#db.on('blocked', () => {
        this.#status.become({ kind: 'waiting-for-other-tabs' });
        resolve();
        return false;
      });
      this.#db.open().then(
        () => resolve(),
        (error) => {
          this.#status.become({ kind: 'unusable', error: toStoreError(error) });
          resolve();
        },
      );
    });
  }

  /** Does it; where the connection is lost, opens it anew and does it once more. */
  async attempt<Result>(work: () => PromiseLike<Result>): Promise<Result> {
    const refused = this.#refusal();
    if (refused) throw refused;
    try {
      return await work();
    } catch (error) {
      if (!isConnectionLost(error)) throw toStoreError(error);
    }
    try {
      this.#db.close({ disableAutoOpen: false });
      await this.#reopen();
      return await work();
    } catch (error) {
      throw this.#refusal() ?? toStoreError(error);
    }
  }

  /** Lets go of the database once running writes have ended. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#rest();
    this.#db.close({ disableAutoOpen: true });
  }

  /** Opens again what was open. Where the browser is still at clearing the storage, opening fails for a moment. */
  async #reopen(): Promise<void> {
    for (const pause of PAUSES) {
      try {
        await this.#db.open();
        return;
      } catch (error) {
        if (this.#closing || pause === null || !isConnectionLost(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  #isOver(): boolean {
    return this.#closing || this.#status.state.kind === 'unusable';
  }

  #reconnect(): void {
    if (this.#isOver()) return;
    this.#reopen().catch((error) => {
      if (!this.#isOver()) this.#status.become({ kind: 'unusable', error: toStoreError(error) });
    });
  }

  /** A newer program waits for the database: what is being written ends, nothing more is written. */
  async #makeWay(): Promise<void> {
    this.#status.become({ kind: 'unusable', error: new StoreError('outdated-tab') });
    await this.#rest();
    this.#db.close({ disableAutoOpen: true });
  }

  #refusal(): StoreError | null {
    const { state } = this.#status;
    if (state.kind === 'unusable') return state.error;
    return state.kind === 'waiting-for-other-tabs' ? new StoreError('other-tabs') : null;
  }
}
