// The store's methods for backups. What only they need is loaded with the first of them.
import { toStoreError } from './failure.ts';
import { recount } from './stock.ts';
import type { Store } from './store.ts';
import type { ChangingStore } from './store-parts.ts';

/** The methods. */
export type BackupMethods = Pick<Store, 'backup' | 'backupAge' | 'previewRestore' | 'restore' | 'acceptLoss'>;

/** Loads what only a restore needs. */
async function loadRestore() {
  try {
    const [{ readBackup }, { openBackup }, { previewOf, restoreBackup }] = await Promise.all([
      import('./backup.ts'),
      import('./open-backup.ts'),
      import('./restore.ts'),
    ]);
    return { readBackup, openBackup, previewOf, restoreBackup };
  } catch (error) {
    throw toStoreError(error);
  }
}

/** The methods for an open store. */
export function backupMethods({
  db,
  keyring,
  clock,
  attempt,
  save,
  startAnew,
  lockBecomes,
}: Omit<ChangingStore, 'note'>): BackupMethods {
  return {
    backup: () =>
      attempt(async () => {
        const [{ takeBackup }, { noteBackup }] = await Promise.all([import('./backup.ts'), import('./backup-age.ts')]);
        const at = clock();
        const backup = await takeBackup(db, at);
        // A device without room for the note still gives its backup; the reminder goes on to remind.
        await Promise.resolve(noteBackup(db, at)).catch(() => undefined);
        return backup;
      }),
    backupAge: () =>
      attempt(async () => {
        const { backupAge } = await import('./backup-age.ts');
        return backupAge(db);
      }),
    previewRestore: async (file, passphrase) => {
      const { readBackup, openBackup, previewOf } = await loadRestore();
      const backup = await openBackup(readBackup(file), keyring, passphrase);
      return attempt(() => keyring.through((under) => previewOf(db, under, backup)));
    },
    restore: async (file, passphrase) => {
      const { readBackup, openBackup, restoreBackup } = await loadRestore();
      const backup = await openBackup(readBackup(file), keyring, passphrase);
      const sealer = backup.under?.rows.forWork();
      const at = clock();
      await save(async () => {
        const restored = keyring.through((under) => restoreBackup(db, under, sealer, backup, at));
        startAnew(await restored);
        const lock = await db.locks.get('lock');
        if (lock && lock.id === backup.under?.lock.id) keyring.hold(lock, backup.under.rows);
        lockBecomes(lock);
      });
    },
    acceptLoss: () => save(async () => startAnew(await recount(db))),
  };
}
