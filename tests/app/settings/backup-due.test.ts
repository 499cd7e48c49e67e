import { expect, it } from 'vitest';
import { isBackupDue, WEEK } from '#app/settings/backup-due.ts';

const now = 100 * WEEK;
const ago = (weeks: number): number => now - weeks * WEEK;

it.each([
  ['nothing private was ever written', null, null, null, false],
  ['nothing was changed since an old backup', ago(9), null, null, false],
  ['something was changed since an old backup', ago(2), ago(0.1), null, true],
  ['the backup is not a week old', ago(0.9), ago(0.5), null, false],
  ['something stands in no backup for a week', null, ago(1.1), null, true],
  ['something was written this week, and there was never a backup', null, ago(0.9), null, false],
  ['it was put off', ago(2), ago(1.5), now + 1, false],
  ['it was put off until now', ago(2), ago(1.5), now, true],
  ['the setting is not a time', ago(2), ago(1.5), 'x', true],
])('a backup is due or not where %s', (_, lastAt, changedAt, later, due) => {
  expect(isBackupDue({ lastAt, changedAt }, later, now)).toBe(due);
});
