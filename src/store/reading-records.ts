// Reads rows and holds each against its form. A row that breaks it is never passed on as if it were sound, and never
// dropped in silence: asked for by itself it is an error, in a list it is left to damaged().
import { type Database, RECORD_KINDS } from './database.ts';
import type { Keyring } from './keyring.ts';
import type { StoredLock } from './lock-record.ts';
import type { SealableTable, StoredRows } from './private-rows.ts';
import { faultOf, isSealedRow } from './record.ts';
import { type DamagedRecord, StoreError } from './store.ts';

type Kept = DamagedRecord['table'];

const KEPT = Object.keys(RECORD_KINDS).filter((table) => table !== 'meta' && table !== 'locks') as Kept[];

/** The row, or undefined for none. @throws StoreError `damaged` */
export function sound<Row>(table: Kept, row: Row | undefined): Row | undefined {
  if (row === undefined) return undefined;
  const fault = faultOf(RECORD_KINDS[table].schema, row);
  if (fault) throw new StoreError('damaged', `${table}: ${fault.path}: ${fault.expected}`);
  return row;
}

/** The rows that keep their form. */
export function soundOnes<Row>(table: Kept, rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => faultOf(RECORD_KINDS[table].schema, row) === null);
}

/**
 * Reads the rows of one table, and remembers which were found sound in the state that they were last written in: a meeting is read
 * by several live queries after each edit, and holding a great one against its form takes longer than reading it.
 */
export class Reader<Row extends { readonly savedAt: number }> {
  readonly #sound = new Map<string, number>();
  readonly #table: Kept;
  readonly #keyOf: (row: Row) => string;

  constructor(table: Kept, keyOf: (row: Row) => string) {
    this.#table = table;
    this.#keyOf = keyOf;
  }

  /** Remembers a row as sound; the door does so, which lets no other in. */
  vouch(key: string, savedAt: number): void {
    this.#sound.set(key, savedAt);
  }

  /** The row, or undefined for none. @throws StoreError `damaged` */
  one(row: Row | undefined): Row | undefined {
    if (row === undefined || this.#isKnown(row)) return row;
    sound(this.#table, row);
    this.vouch(this.#keyOf(row), row.savedAt);
    return row;
  }

  /** The rows that keep their form. */
  all(rows: readonly Row[]): readonly Row[] {
    return rows.filter((row) => {
      if (this.#isKnown(row)) return true;
      const [kept] = soundOnes(this.#table, [row]);
      if (kept) this.vouch(this.#keyOf(kept), kept.savedAt);
      return kept !== undefined;
    });
  }

  #isKnown(row: Row): boolean {
    return this.#sound.get(this.#keyOf(row)) === row.savedAt;
  }
}

/** Every row that breaks its form, as it stands: of a sealed one, what is sealed is not looked at. */
export async function damagedRecords(db: Database): Promise<readonly DamagedRecord[]> {
  const found: DamagedRecord[] = [];
  for (const table of KEPT) {
    await db.table<unknown, string | number>(table).each((value, cursor) => {
      const fault = faultOf(RECORD_KINDS[table].schema, value);
      if (fault) found.push({ table, key: cursor.primaryKey, ...fault, value });
    });
  }
  return found;
}

/** Every sealed row that breaks its form once it is opened; none are found while it is locked. */
export async function damagedInside(db: Database, keyring: Keyring): Promise<readonly DamagedRecord[]> {
  const lock: StoredLock | undefined = await db.locks.get('lock');
  const rows = lock && keyring.rowsOf(lock);
  if (!rows) return [];
  const inside = async <Table extends SealableTable>(
    table: Table,
    keyOf: (row: StoredRows[Table]) => string | number,
  ) => {
    const sealed = (await db.table<StoredRows[Table]>(table).toArray()).filter(isSealedRow);
    const opened = await rows.open(table, sealed);
    return opened.flatMap((value, at): DamagedRecord[] => {
      const fault = faultOf(RECORD_KINDS[table].schema, value);
      const row = sealed[at];
      return fault && row ? [{ table, key: keyOf(row), ...fault, value }] : [];
    });
  };
  return [
    ...(await inside('privates', ({ of }) => of)),
    ...(await inside('privateEdits', ({ sequence }) => sequence)),
    ...(await inside('attachments', ({ id }) => id)),
  ];
}
