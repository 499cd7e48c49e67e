// The store's methods for the plan, the delegation and kept files: reads, and the ways to their door.
import { EMPTY_PLAN } from '#domain/plan.ts';
import type { Attachment, StoredAttachment } from './attachment-record.ts';
import { type PrivateRequest, privateHistory, writeAttachment, writePrivate } from './private-door.ts';
import type { StoredDelegationEdit, StoredPlanEdit, StoredPrivateEdit } from './private-edit-record.ts';
import type { StoredPrivate } from './private-record.ts';
import type { SealableTable, StoredRows } from './private-rows.ts';
import { Reader, soundOnes } from './reading-records.ts';
import type { Store } from './store.ts';
import type { OpenStore } from './store-parts.ts';

/** The methods. */
export type PrivateMethods = Pick<
  Store,
  | 'plan'
  | 'delegation'
  | 'planHistory'
  | 'delegationHistory'
  | 'applyPlan'
  | 'undoPlan'
  | 'applyDelegation'
  | 'undoDelegation'
  | 'attachments'
  | 'attach'
  | 'detach'
>;

/** The methods for an open store. */
export function privateMethods({ db, keyring, clock, attempt, save, note }: OpenStore): PrivateMethods {
  const reader = new Reader<StoredPrivate>('privates', (row) => row.of);

  /** Reads rows together with the lock of that moment, and opens them once they are read. */
  const read = async <Table extends SealableTable>(
    table: Table,
    find: () => PromiseLike<readonly (StoredRows[Table] | undefined)[]>,
  ) => {
    const found = await db.transaction('r', [db.locks, db.table(table)], async () => ({
      lock: await db.locks.get('lock'),
      rows: await find(),
    }));
    const rows = found.rows.flatMap((row) => (row === undefined ? [] : [row]));
    return keyring.read(found.lock, table, rows);
  };

  const enter = (request: PrivateRequest): Promise<StoredPrivateEdit> =>
    save(async () => {
      const { stored, counts } = await keyring.through((under) => writePrivate(db, under, request));
      reader.vouch(stored.of, stored.at);
      note(counts);
      return stored;
    });
  const enterPlan = (request: PrivateRequest & { of: 'plan' }) => enter(request) as Promise<StoredPlanEdit>;
  const enterDelegation = (request: PrivateRequest & { of: 'delegation' }) =>
    enter(request) as Promise<StoredDelegationEdit>;

  const keep = (id: string, attachment: Attachment | null): Promise<StoredAttachment | undefined> => {
    const at = clock();
    return save(async () => {
      const { stored, counts } = await keyring.through((under) => writeAttachment(db, under, id, attachment, at));
      note(counts);
      return stored;
    });
  };

  return {
    plan: () =>
      attempt(async () => {
        const row = reader.one((await read('privates', async () => [await db.privates.get('plan')]))[0]);
        return row?.of === 'plan' ? row.value : EMPTY_PLAN;
      }),
    delegation: () =>
      attempt(async () => {
        const row = reader.one((await read('privates', async () => [await db.privates.get('delegation')]))[0]);
        return row?.of === 'delegation' ? row.value : null;
      }),
    planHistory: () =>
      attempt(async () => {
        const rows = await read('privateEdits', () => privateHistory(db, 'plan'));
        return soundOnes('privateEdits', rows as readonly StoredPlanEdit[]);
      }),
    delegationHistory: () =>
      attempt(async () => {
        const rows = await read('privateEdits', () => privateHistory(db, 'delegation'));
        return soundOnes('privateEdits', rows as readonly StoredDelegationEdit[]);
      }),
    applyPlan: (edit) => enterPlan({ of: 'plan', edit, at: clock() }),
    undoPlan: (edit) => enterPlan({ of: 'plan', edit: edit.inverse, undoes: edit, at: clock() }),
    applyDelegation: (edit) => enterDelegation({ of: 'delegation', edit, at: clock() }),
    undoDelegation: (edit) => enterDelegation({ of: 'delegation', edit: edit.inverse, undoes: edit, at: clock() }),
    attachments: () =>
      attempt(async () => soundOnes('attachments', await read('attachments', () => db.attachments.toArray()))),
    attach: (attachment) => keep(attachment.id, attachment) as Promise<StoredAttachment>,
    detach: (id) => keep(id, null),
  };
}
