// Whether this tab holds the key of the lock. The key lives in its memory only; each reading and each transaction holds it
// against the lock as it then stands, so that a lock set, closed or taken away in another tab counts at once.
import type { StoredLock } from './lock-record.ts';
import type { PlainRows, SealableTable, StoredRows } from './private-rows.ts';
import { isSealedRow } from './record.ts';
import { StoreError } from './store.ts';
import { untilMade, Wanting } from './wanting.ts';

/** Opens and seals rows inside a transaction. @throws Wanting, StoreError `locked` */
export interface RowSealer {
  open<Table extends SealableTable>(table: Table, rows: readonly StoredRows[Table][]): readonly PlainRows[Table][];
  close<Table extends SealableTable>(table: Table, rows: readonly StoredRows[Table][]): readonly StoredRows[Table][];
}

/** How a transaction deals with what is private. */
export interface Seal extends RowSealer {
  readonly kind: 'none' | 'locked' | 'open';
}

/** How a transaction deals with what is private, under the lock that it has read. */
export type Under = (lock: StoredLock | undefined) => Seal;

/** The rows under a key, as the keyring needs them (sealed-rows.ts). */
export interface OpenRows {
  open<Table extends SealableTable>(
    table: Table,
    rows: readonly StoredRows[Table][],
  ): Promise<readonly PlainRows[Table][]>;
  forWork(): RowSealer;
}

const locked = (): never => {
  throw new StoreError('locked');
};

const NONE: Seal = { kind: 'none', open: (_table, rows) => plain(rows), close: (_table, rows) => rows };
const LOCKED: Seal = { kind: 'locked', open: locked, close: locked };

/** Rows where there is no lock; a sealed one among them has lost its key. @throws StoreError `damaged` */
function plain<Row>(rows: readonly unknown[]): readonly Row[] {
  if (rows.some(isSealedRow)) throw new StoreError('damaged', 'locks: lock');
  return rows as readonly Row[];
}

/** The key that this tab holds, if any. */
export class Keyring {
  #held: { readonly id: string; readonly epoch: number; readonly rows: OpenRows } | null = null;
  readonly #settle: () => Promise<unknown>;

  /** `settle` carries the plan over what is pending (settle-pending.ts). */
  constructor(settle: () => Promise<unknown>) {
    this.#settle = settle;
  }

  /** Holds the key of a lock as it stands. */
  hold({ id, epoch }: StoredLock, rows: OpenRows): void {
    this.#held = { id, epoch, rows };
  }

  /** Lets go of the key and of all that it has opened. */
  drop(): void {
    this.#held = null;
  }

  /** The rows under this lock; null where the key is not held. */
  rowsOf({ id, epoch }: StoredLock): OpenRows | null {
    return this.#held?.id === id && this.#held.epoch === epoch ? this.#held.rows : null;
  }

  /** The rows under a data key of this id. */
  rowsById(id: string): OpenRows | null {
    return this.#held?.id === id ? this.#held.rows : null;
  }

  /** Rows that were read with the lock of that moment, opened. @throws StoreError `locked` */
  async read<Table extends SealableTable>(
    lock: StoredLock | undefined,
    table: Table,
    rows: readonly StoredRows[Table][],
  ): Promise<readonly PlainRows[Table][]> {
    if (!lock) return plain(rows);
    const open = this.rowsOf(lock);
    return open ? open.open(table, rows) : locked();
  }

  /** Does a work made of transactions, each of which deals with what is private by what `under` gives. */
  through<Result>(work: (under: Under) => PromiseLike<Result>): Promise<Result> {
    const sealers = new Map<OpenRows, RowSealer>();
    const under: Under = (lock) => {
      if (!lock) return NONE;
      const open = this.rowsOf(lock);
      if (!open) return LOCKED;
      if (lock.pending.length > 0) throw new Wanting(this.#settle);
      const sealer = sealers.get(open) ?? open.forWork();
      sealers.set(open, sealer);
      return { kind: 'open', ...sealer };
    };
    return untilMade(() => work(under));
  }
}
