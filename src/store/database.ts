// The database `rostrum` on this device: its tables, versions and upgrades.
import { Dexie, type Table } from 'dexie';
import { attachmentRecord } from './attachment-record.ts';
import { editRecord, type StoredEdit } from './edit-record.ts';
import { type DatabaseFactory, guardedFactory } from './guarded-factory.ts';
import { lockRecord, type StoredLock } from './lock-record.ts';
import { meetingRecord, type StoredMeeting } from './meeting-record.ts';
import {
  type BackupRow,
  type CountsRow,
  metaRecord,
  NO_COUNTS,
  SCHEMA_VERSION,
  type SchemaRow,
} from './meta-record.ts';
import { privateEditRecord } from './private-edit-record.ts';
import { privateRecord } from './private-record.ts';
import type { StoredRows } from './private-rows.ts';
import type { RecordKind } from './record.ts';
import { revisionRecord, type StoredRevision } from './revision-record.ts';
import { type StoredSetting, settingRecord } from './setting-record.ts';
import { type StoredSource, sourceRecord } from './source-record.ts';

/** The database, opened by Dexie. Its tables hold what was once written; whoever reads a row validates it. */
export type Database = Dexie & {
  readonly meetings: Table<StoredMeeting, string>;
  readonly sources: Table<StoredSource, string>;
  readonly edits: Table<StoredEdit, number>;
  readonly settings: Table<StoredSetting, string>;
  readonly privates: Table<StoredRows['privates'], string>;
  readonly privateEdits: Table<StoredRows['privateEdits'], number>;
  readonly attachments: Table<StoredRows['attachments'], string>;
  readonly revisions: Table<StoredRevision, string>;
  readonly locks: Table<StoredLock, string>;
  readonly meta: Table<SchemaRow | CountsRow | BackupRow, string>;
};

/** The kind of record that each table holds. */
export const RECORD_KINDS = {
  meetings: meetingRecord,
  sources: sourceRecord,
  edits: editRecord,
  settings: settingRecord,
  privates: privateRecord,
  privateEdits: privateEditRecord,
  attachments: attachmentRecord,
  revisions: revisionRecord,
  locks: lockRecord,
  meta: metaRecord,
} as const satisfies Record<string, RecordKind>;

/**
 * The tables of each schema version, as Dexie writes them: primary key, then indexes; a version names
 * what it adds. Past versions stay as they are.
 */
const TABLES = {
  1: {
    meetings: 'id',
    sources: 'meetingId',
    edits: 'sequence, [meetingId+sequence]',
    settings: 'key',
    meta: 'key',
  },
  2: {
    privates: 'of',
    privateEdits: 'sequence, [of+sequence], carries',
    attachments: 'id',
  },
  3: {
    locks: 'key',
  },
  4: {
    meetings: 'id, draftOf.meeting',
    revisions: 'id, [meetingId+number]',
  },
} as const satisfies Record<number, Partial<Record<keyof typeof RECORD_KINDS, string>>>;

/** Describes the database without opening it. A missing factory is told when it is opened. */
export function describeDatabase(
  name: string,
  factory: DatabaseFactory | undefined,
  keyRange: typeof IDBKeyRange | undefined,
): Database {
  const db = new Dexie(name, {
    // A live query must never show what is not yet on disk.
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
    indexedDB: factory && guardedFactory(factory, SCHEMA_VERSION * 10),
    IDBKeyRange: keyRange,
  } as NonNullable<ConstructorParameters<typeof Dexie>[1]>) as Database;
  for (const [version, tables] of Object.entries(TABLES)) {
    db.version(Number(version))
      .stores(tables)
      .upgrade(async (transaction) => {
        for (const [table, kind] of Object.entries<RecordKind>(RECORD_KINDS)) {
          const step = kind.migrations.find((migration) => migration.to === Number(version));
          if (!step) continue;
          const change = (row: Record<string, unknown>, place: { value: unknown }): void => {
            place.value = step.migrate(row);
          };
          await transaction.table(table).toCollection().modify(change);
        }
        await transaction.table('meta').put({ key: 'schema', version: Number(version) });
      });
  }
  db.on('populate', (transaction) => {
    transaction.table('meta').bulkAdd([
      { key: 'schema', version: SCHEMA_VERSION },
      { key: 'counts', ...NO_COUNTS },
    ]);
  });
  return db;
}
