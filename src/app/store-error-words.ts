// What a person is told about each way in which storage fails: what happened, what was kept, what to do.
import type { StoreErrorCode } from '#store/store.ts';
import type { MessageId } from './words.ts';

/** The message of each store error. */
export const STORE_ERROR_WORDS: Record<StoreErrorCode, MessageId> = {
  quota: 'shell.quota',
  'outdated-tab': 'shell.outdatedTab',
  'newer-database': 'shell.newerDatabase',
  'other-tabs': 'shell.otherTabs',
  unavailable: 'shell.unavailable',
  damaged: 'shell.damaged',
  'does-not-fit': 'shell.doesNotFit',
  'changed-since': 'shell.changedSince',
  'bad-backup': 'shell.badBackup',
  'newer-backup': 'shell.newerBackup',
  locked: 'shell.refusedLocked',
  'wrong-passphrase': 'shell.wrongPassphrase',
  failed: 'shell.failed',
};
