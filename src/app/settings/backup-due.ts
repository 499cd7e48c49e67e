// When to remind of a backup: something private was changed that stands in none, and a week has gone since the last one, or
// since that change where there was none.
import type { BackupAge } from '#store/store.ts';

/** A week in milliseconds. */
export const WEEK = 7 * 24 * 3_600_000;

/** The setting that holds until when the reminder was put off, in milliseconds since 1970. */
export const REMIND_LATER_SETTING = 'backup.later';

/** Whether a backup is due. `later` is what the setting holds. */
export function isBackupDue({ lastAt, changedAt }: BackupAge, later: unknown, now: number): boolean {
  if (changedAt === null || now - (lastAt ?? changedAt) <= WEEK) return false;
  return typeof later !== 'number' || now >= later;
}
