// A backup made ready to be restored: what is sealed in it opened with the key that this tab holds, or with its passphrase,
// and held against its form.
import { attachmentsIn } from './backup.ts';
import { RECORD_KINDS } from './database.ts';
import type { Keyring, OpenRows } from './keyring.ts';
import type { StoredLock } from './lock-record.ts';
import { IDLE_AT_FIRST, rowsUnder } from './locking.ts';
import { pendingChanges } from './pending-changes.ts';
import { loadPrivateChanges } from './private-door.ts';
import type { StoredPrivate } from './private-record.ts';
import type { PlainRows, SealableTable, StoredRows } from './private-rows.ts';
import { faultOf } from './record.ts';
import { type Backup, StoreError } from './store.ts';

/** A backup whose private parts stand plain. */
export interface OpenBackup extends Omit<Backup, SealableTable> {
  readonly privates?: readonly StoredPrivate[];
  readonly privateEdits: readonly PlainRows['privateEdits'][];
  readonly attachments: readonly PlainRows['attachments'][];
  /** The lock under which it stood, with its key. */
  readonly under?: { readonly lock: StoredLock; readonly rows: OpenRows };
}

/** Opens a backup that was read. @throws StoreError `locked` without its passphrase, `wrong-passphrase`, `bad-backup` */
export async function openBackup(backup: Backup, keyring: Keyring, passphrase?: string): Promise<OpenBackup> {
  const { lock, privates, privateEdits = [] } = backup;
  const attachments = attachmentsIn(backup);
  if (!lock) {
    const open = { privates, privateEdits, attachments };
    return { ...backup, ...open } as OpenBackup;
  }
  const rows = keyring.rowsById(lock.id) ?? (passphrase === undefined ? null : await rowsUnder(lock, passphrase));
  if (!rows) throw new StoreError('locked', 'backup');
  const opened = async <Table extends SealableTable>(table: Table, sealed: readonly StoredRows[Table][]) => {
    const found = await rows.open(table, sealed).catch((error: unknown) => {
      const isDamaged = error instanceof StoreError && error.code === 'damaged';
      throw isDamaged ? new StoreError('bad-backup', error.detail, error) : error;
    });
    const at = found.findIndex((row) => faultOf(RECORD_KINDS[table].schema, row));
    const fault = faultOf(RECORD_KINDS[table].schema, found[at]);
    if (at >= 0 && fault) throw new StoreError('bad-backup', `${table}[${at}].${fault.path}: ${fault.expected}`);
    return found;
  };
  const { pending = [], ...locked } = lock;
  const open: OpenBackup = {
    ...backup,
    privates: await opened('privates', privates ?? []),
    privateEdits: await opened('privateEdits', privateEdits),
    attachments: await opened('attachments', attachments),
    under: { lock: { ...locked, key: 'lock', epoch: 0, idle: IDLE_AT_FIRST, pending: [] }, rows },
  };
  return pending.length === 0 ? open : { ...open, privates: await carried(open, pending) };
}

/** The plan and the delegation over what had still to be carried when the backup was made. */
async function carried(
  { meetings, edits, privates = [], createdAt: at }: OpenBackup,
  pending: StoredLock['pending'],
): Promise<readonly StoredPrivate[]> {
  const changes = await loadPrivateChanges();
  const now = new Map(meetings.map(({ id, meeting }) => [id, meeting]));
  const first = Math.min(...pending.map(({ sequence }) => sequence));
  const since = edits.filter(({ sequence }) => sequence >= first);
  return pendingChanges(pending, now, since, at).reduce<readonly StoredPrivate[]>(
    (rows, { before, after }) =>
      rows.map((row) => {
        const course = { before, after, state: -1, undone: undefined };
        const changed =
          row.of === 'plan' ? changes.carriedPlan(row.value, course) : changes.carriedDelegation(row.value, course);
        return changed ? ({ ...row, value: changed.value } as StoredPrivate) : row;
      }),
    privates,
  );
}
