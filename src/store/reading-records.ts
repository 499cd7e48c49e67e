// Reads rows and holds each against its form. A row that breaks it is never passed on as if it were sound, and never
// dropped in silence: asked for by itself it is an error, in a list it is left to damaged().
import { type Database, RECORD_KINDS } from './database.ts';
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
