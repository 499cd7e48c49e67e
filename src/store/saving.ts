// Saves: tells that something is being written, and keeps what could not be for another try.
import { toStoreError } from './failure.ts';
import type { Status } from './status.ts';
import type { StoreError, StoreErrorCode } from './store.ts';
import type { OpenStore } from './store-parts.ts';

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

/** The writes that run, and those that failed. */
export class Saving {
  readonly #status: Status;
  readonly #clock: () => number;
  readonly #running = new Set<Promise<unknown>>();
  #unsaved: readonly Unsaved[] = [];

  constructor(status: Status, clock: () => number) {
    this.#status = status;
    this.#clock = clock;
  }

  /** Writes by an attempt; rejects with what went wrong, and keeps it for a retry where that may help. */
  async save<Result>(attempt: OpenStore['attempt'], work: () => PromiseLike<Result>): Promise<Result> {
    this.#status.writeBegins();
    const result = attempt(work);
    this.#running.add(result);
    try {
      return await result;
    } catch (error) {
      const failure = toStoreError(error);
      if (!PAST_RETRY.has(failure.code)) this.#unsaved = [...this.#unsaved, { work, error: failure }];
      throw failure;
    } finally {
      this.#running.delete(result);
      this.#status.writeEnds(this.#clock(), this.#unsaved[0]?.error);
    }
  }

  /** Tries again what failed, in its order; what is behind the next failure goes on waiting. */
  async retry(attempt: OpenStore['attempt']): Promise<void> {
    const waiting = this.#unsaved;
    this.#unsaved = [];
    for (const [index, { work }] of waiting.entries()) {
      try {
        await this.save(attempt, work);
      } catch (error) {
        this.#unsaved = [...this.#unsaved, ...waiting.slice(index + 1)];
        throw error;
      }
    }
  }

  /** Gives up what failed. */
  discard(): void {
    this.#unsaved = [];
    this.#status.settle(null, undefined);
  }

  /** Resolves once the running writes have ended. */
  rest(): Promise<unknown> {
    return Promise.allSettled(this.#running);
  }
}
