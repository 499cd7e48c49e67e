// Everything of one device in one file, `rostrum-backup/1`: written, read and validated. Pure but for reading the tables.
import * as v from 'valibot';
import { type Database, RECORD_KINDS } from './database.ts';
import { damagedRecords, soundOnes } from './reading-records.ts';
import { faultOf } from './record.ts';
import { type Backup, StoreError } from './store.ts';

const FORMAT = 'rostrum-backup/1';

const backupSchema = v.looseObject(
  {
    format: v.literal(FORMAT, `"${FORMAT}"`),
    createdAt: v.number('number'),
    meetings: v.array(RECORD_KINDS.meetings.schema, 'StoredMeeting[]'),
    sources: v.array(RECORD_KINDS.sources.schema, 'StoredSource[]'),
    edits: v.array(RECORD_KINDS.edits.schema, 'StoredEdit[]'),
    settings: v.record(v.string(), v.unknown(), 'object'),
    damaged: v.optional(v.array(v.unknown(), 'array')),
  },
  'Backup',
);

/** Reads all tables into one backup; to be called where nothing is written meanwhile. */
export function takeBackup(db: Database, createdAt: number): PromiseLike<Backup> {
  return db.transaction('r', [db.meetings, db.sources, db.edits, db.settings], async () => {
    const settings = soundOnes('settings', await db.settings.toArray());
    return {
      format: FORMAT,
      createdAt,
      meetings: soundOnes('meetings', await db.meetings.toArray()),
      sources: soundOnes('sources', await db.sources.toArray()),
      edits: soundOnes('edits', await db.edits.toArray()),
      settings: Object.fromEntries(settings.map(({ key, value }) => [key, value])),
      damaged: await damagedRecords(db),
    };
  });
}

/**
 * Reads a backup file, completely validated; unknown fields stay.
 * @throws StoreError `newer-backup`, `bad-backup`
 */
export function readBackup(file: string): Backup {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch (error) {
    throw new StoreError('bad-backup', 'JSON', error);
  }
  const format = String((value as { format?: unknown } | null)?.format);
  const version = /^rostrum-backup\/(\d+)$/.exec(format)?.[1];
  if (version && Number(version) > 1) throw new StoreError('newer-backup', format);
  if (format !== FORMAT) throw new StoreError('bad-backup', `format: "${FORMAT}"`);
  const fault = faultOf(backupSchema, value) ?? faultOfKeys(value as Backup);
  if (fault) throw new StoreError('bad-backup', `${fault.path}: ${fault.expected}`);
  return value as Backup;
}

/** Two rows under one key, or a meeting under another's: restoring would keep one and lose the other. */
function faultOfKeys(backup: Backup): { path: string; expected: string } | null {
  const tables = {
    meetings: backup.meetings.map((row) => row.id),
    sources: backup.sources.map((row) => row.meetingId),
    edits: backup.edits.map((row) => row.sequence),
  };
  for (const [table, keys] of Object.entries<readonly (string | number)[]>(tables)) {
    const seen = new Map<string | number, number>();
    for (const [index, key] of keys.entries()) {
      const earlier = seen.get(key);
      if (earlier !== undefined) return { path: `${table}[${index}]`, expected: `≠ ${table}[${earlier}]` };
      seen.set(key, index);
    }
  }
  const other = backup.meetings.findIndex((row) => row.id !== row.meeting.id);
  return other < 0 ? null : { path: `meetings[${other}].id`, expected: `= meetings[${other}].meeting.id` };
}
