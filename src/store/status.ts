// The two things that everyone may ask of the store without waiting: what opening found, and how it stands with saving.
import { sameJson } from './same-json.ts';
import type { LockState, SaveState, StoreError, StoreState } from './store.ts';

/** State and save state, with those who want to know of changes. */
export class Status {
  #state: StoreState = { kind: 'ready' };
  #saveState: SaveState = { kind: 'saved', at: null };
  #lockState: LockState = { kind: 'none' };
  #running = 0;
  readonly #listeners = new Set<() => void>();

  get state(): StoreState {
    return this.#state;
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  get lockState(): LockState {
    return this.#lockState;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  become(state: StoreState): void {
    this.#state = state;
    this.#tell();
  }

  lockBecomes(state: LockState): void {
    const same = sameJson(this.#lockState, state);
    this.#lockState = same ? this.#lockState : state;
    if (!same) this.#tell();
  }

  writeBegins(): void {
    this.#running++;
    this.#save({ kind: 'saving' });
  }

  /** A write ended; `unsaved` is the oldest error of those that still wait for a retry. */
  writeEnds(at: number, unsaved: StoreError | undefined): void {
    this.#running--;
    this.settle(at, unsaved);
  }

  /** Says how it stands, once nothing is being written. */
  settle(at: number | null, unsaved: StoreError | undefined): void {
    if (this.#running === 0) this.#save(unsaved ? { kind: 'not-saved', error: unsaved } : { kind: 'saved', at });
  }

  #save(state: SaveState): void {
    this.#saveState = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
