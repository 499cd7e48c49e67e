// Everything of one device in one file, `rostrum-backup/1`: written, read and validated. Pure but for reading the tables.
// What came with later schema versions is optional, so that the files of earlier ones still pass.
import * as v from 'valibot';
import { attachmentFields, clearAttachmentFields } from './attachment-record.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { type Database, RECORD_KINDS } from './database.ts';
import { lockedKeyFields, pendingSchema } from './lock-record.ts';
import { SCHEMA_VERSION } from './meta-record.ts';
import type { StoredRows } from './private-rows.ts';
import { damagedRecords, soundOnes } from './reading-records.ts';
import { faultOf, isSealedRow, type Migration, sealable } from './record.ts';
import { SEAL_BYTES } from './seal.ts';
import { type AttachmentInBackup, type Backup, type LockInBackup, StoreError } from './store.ts';

const FORMAT = 'rostrum-backup/1';

/** The bytes of attachments that one file takes, before base64; a text of much more cannot be made. */
export const MAX_BACKUP_BYTES = 150_000_000;

const withoutBytes = sealable(v.looseObject(attachmentFields), clearAttachmentFields);
const base64 = v.string('string');
const inBackup = sealable(v.looseObject({ ...attachmentFields, base64 }), { ...clearAttachmentFields, base64 });

const backupSchema = v.looseObject(
  {
    format: v.literal(FORMAT, `"${FORMAT}"`),
    createdAt: v.number('number'),
    meetings: v.array(RECORD_KINDS.meetings.schema, 'StoredMeeting[]'),
    sources: v.array(RECORD_KINDS.sources.schema, 'StoredSource[]'),
    edits: v.array(RECORD_KINDS.edits.schema, 'StoredEdit[]'),
    schema: v.optional(v.number('number')),
    privates: v.optional(v.array(RECORD_KINDS.privates.schema, 'StoredPrivate[]')),
    privateEdits: v.optional(v.array(RECORD_KINDS.privateEdits.schema, 'StoredPrivateEdit[]')),
    attachments: v.optional(v.array(inBackup, 'Attachment[]')),
    revisions: v.optional(v.array(RECORD_KINDS.revisions.schema, 'StoredRevision[]')),
    leftOut: v.optional(v.array(withoutBytes, 'Attachment[]')),
    lock: v.optional(v.looseObject({ ...lockedKeyFields, pending: v.optional(pendingSchema) }, 'Lock')),
    settings: v.record(v.string(), v.unknown(), 'object'),
    damaged: v.optional(v.array(v.unknown(), 'array')),
  },
  'Backup',
);

/** Reads all tables into one backup; to be called where nothing is written meanwhile. */
export async function takeBackup(db: Database, createdAt: number, room: number = MAX_BACKUP_BYTES): Promise<Backup> {
  const { attachments, lock, ...rows } = await db.transaction('r', db.tables, async () => {
    const settings = soundOnes('settings', await db.settings.toArray());
    return {
      lock: await db.locks.get('lock'),
      meetings: soundOnes('meetings', await db.meetings.toArray()),
      sources: soundOnes('sources', await db.sources.toArray()),
      edits: soundOnes('edits', await db.edits.toArray()),
      settings: Object.fromEntries(settings.map(({ key, value }) => [key, value])),
      privates: soundOnes('privates', await db.privates.toArray()),
      privateEdits: soundOnes('privateEdits', await db.privateEdits.toArray()),
      attachments: soundOnes('attachments', await db.attachments.toArray()),
      revisions: soundOnes('revisions', await db.revisions.toArray()),
      damaged: await damagedRecords(db),
    };
  });
  const { id, salt, rounds, wrapped, pending } = lock ?? {};
  const locked = lock ? { lock: { id, salt, rounds, wrapped, pending } as LockInBackup } : {};
  return {
    format: FORMAT,
    schema: SCHEMA_VERSION,
    createdAt,
    ...rows,
    ...locked,
    ...(await packed(attachments, room)),
  };
}

/** Attachments as texts, as many as there is room for, the earliest first. */
async function packed(
  attachments: readonly StoredRows['attachments'][],
  room: number,
): Promise<Required<Pick<Backup, 'attachments' | 'leftOut'>>> {
  const packed: AttachmentInBackup[] = [];
  const leftOut: NonNullable<Backup['leftOut']>[number][] = [];
  let left = room;
  for (const { bytes, ...rest } of attachments.toSorted((a, b) => a.at - b.at)) {
    if (rest.size > left) leftOut.push(rest);
    else {
      left -= rest.size;
      packed.push({ ...rest, base64: await toBase64(bytes) });
    }
  }
  return { attachments: packed, leftOut };
}

/** The attachments of a backup that readBackup has read, sealed where the backup is. */
export function attachmentsIn({ attachments = [] }: Backup): readonly StoredRows['attachments'][] {
  return attachments.flatMap(({ base64, ...rest }) => {
    const bytes = fromBase64(base64, 'type' in rest ? rest.type : '');
    return bytes ? [{ ...rest, bytes }] : [];
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
  const schema = (value as { schema?: unknown }).schema ?? 1;
  if (typeof schema === 'number' && schema > SCHEMA_VERSION) throw new StoreError('newer-backup', `schema ${schema}`);
  migrate(value as Record<string, unknown>, Number(schema));
  const fault =
    faultOf(backupSchema, value) ??
    faultOfKeys(value as Backup) ??
    faultOfBytes(value as Backup) ??
    faultOfLock(value as Backup);
  if (fault) throw new StoreError('bad-backup', `${fault.path}: ${fault.expected}`);
  return value as Backup;
}

/** Brings the rows of an earlier schema version to the present form, by the steps of the database itself. */
function migrate(backup: Record<string, unknown>, schema: number): void {
  const isRow = (row: unknown): row is Record<string, unknown> => typeof row === 'object' && row !== null;
  for (const [table, { migrations }] of Object.entries<{ migrations: readonly Migration[] }>(RECORD_KINDS)) {
    const steps = migrations.filter(({ to }) => to > schema);
    const rows = backup[table];
    if (steps.length === 0 || !Array.isArray(rows)) continue;
    backup[table] = rows.map((row: unknown) =>
      isRow(row) ? steps.reduce((now, { migrate }) => migrate(now), row) : row,
    );
  }
}

/** A file that is not whole. */
function faultOfBytes({ attachments = [] }: Backup): { path: string; expected: string } | null {
  const broken = attachments.findIndex(
    (row) => fromBase64(row.base64, '')?.size !== row.size + (isSealedRow(row) ? SEAL_BYTES : 0),
  );
  return broken < 0 ? null : { path: `attachments[${broken}].base64`, expected: `${attachments[broken]?.size} bytes` };
}

/** Something sealed without the lock that opens it. */
function faultOfLock({ lock, privates = [], privateEdits = [], attachments = [] }: Backup) {
  const sealed = [...privates, ...privateEdits, ...attachments].some(isSealedRow);
  return sealed && !lock ? { path: 'lock', expected: 'Lock' } : null;
}

/** Two rows under one key, or a meeting under another's: restoring would keep one and lose the other. */
function faultOfKeys(backup: Backup): { path: string; expected: string } | null {
  const tables = {
    meetings: backup.meetings.map((row) => row.id),
    sources: backup.sources.map((row) => row.meetingId),
    edits: backup.edits.map((row) => row.sequence),
    privates: (backup.privates ?? []).map((row) => row.of),
    privateEdits: (backup.privateEdits ?? []).map((row) => row.sequence),
    attachments: (backup.attachments ?? []).map((row) => row.id),
    revisions: (backup.revisions ?? []).map((row) => row.id),
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
