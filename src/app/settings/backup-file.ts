// A backup as a file.
import type { Backup } from '#store/store.ts';

/** The key under which the store keeps the preferences, so that a backup holds them. */
export const PREFERENCES_SETTING = 'preferences';

/** The file of a backup, named by its day in UTC: "rostrum-backup-2026-11-21.json". */
export function backupFile(backup: Backup): File {
  const day = new Date(backup.createdAt).toISOString().slice(0, 10);
  return new File([JSON.stringify(backup)], `rostrum-backup-${day}.json`, { type: 'application/json' });
}
