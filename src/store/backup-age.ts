// How old the last backup is, and whether anything private was changed since: what a reminder needs to know. Kept beside the
// counts, in `meta`, which no backup holds.
import type { Database } from './database.ts';
import type { BackupAge } from './store.ts';

/** When the last backup was made here, and when the first private change after it. */
export function backupAge(db: Database): PromiseLike<BackupAge> {
  return db.transaction('r', [db.meta, db.privateEdits, db.attachments], async () => {
    const row = await db.meta.get('backup');
    const last = row?.key === 'backup' ? row : null;
    const edit = await db.privateEdits
      .where('sequence')
      .above(last?.sequence ?? 0)
      .first();
    const times = edit ? [edit.at] : [];
    await db.attachments.each(({ at }) => {
      if (at > (last?.at ?? 0)) times.push(at);
    });
    return { lastAt: last?.at ?? null, changedAt: times.length > 0 ? Math.min(...times) : null };
  });
}

/** Notes that a backup was made of all that is here at this moment. */
export function noteBackup(db: Database, at: number): PromiseLike<unknown> {
  return db.transaction('rw', [db.meta], async () => {
    const row = await db.meta.get('counts');
    await db.meta.put({ key: 'backup', at, sequence: row?.key === 'counts' ? row.sequence : 0 });
  });
}
