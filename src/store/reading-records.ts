// Reads rows and holds each against its form. A row that breaks it is never passed on as if it were sound, and never
// dropped in silence: asked for by itself it is an error, in a list it is left to damaged().
import { type Database, RECORD_KINDS } from './database.ts';
import type { StoredMeeting } from './meeting-record.ts';
import { faultOf } from './record.ts';
import { type DamagedRecord, StoreError } from './store.ts';

type Kept = DamagedRecord['table'];

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
 * Reads meetings, and remembers which were found sound in the state that they were last written in: a meeting is read
 * by several live queries after each edit, and holding a great one against its form takes longer than reading it.
 */
export class MeetingReader {
  readonly #sound = new Map<string, number>();

  /** Remembers a meeting as sound; the door does so, which lets no other in. */
  vouch(row: Pick<StoredMeeting, 'id' | 'savedAt'>): void {
    this.#sound.set(row.id, row.savedAt);
  }

  /** The row, or undefined for none. @throws StoreError `damaged` */
  one(row: StoredMeeting | undefined): StoredMeeting | undefined {
    if (row === undefined || this.#isKnown(row)) return row;
    sound('meetings', row);
    this.vouch(row);
    return row;
  }

  /** The rows that keep their form. */
  all(rows: readonly StoredMeeting[]): readonly StoredMeeting[] {
    return rows.filter((row) => {
      if (this.#isKnown(row)) return true;
      const [kept] = soundOnes('meetings', [row]);
      if (kept) this.vouch(kept);
      return kept !== undefined;
    });
  }

  #isKnown(row: StoredMeeting): boolean {
    return this.#sound.has(row.id) && this.#sound.get(row.id) === row.savedAt;
  }
}

/** Every row that breaks its form. */
export async function damagedRecords(db: Database): Promise<readonly DamagedRecord[]> {
  const found: DamagedRecord[] = [];
  for (const table of ['meetings', 'sources', 'edits', 'settings'] as const) {
    await db.table<unknown, string | number>(table).each((value, cursor) => {
      const fault = faultOf(RECORD_KINDS[table].schema, value);
      if (fault) found.push({ table, key: cursor.primaryKey, ...fault, value });
    });
  }
  return found;
}
